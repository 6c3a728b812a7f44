using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>Reads one brat stand-off file line by line. A T line that is given twice holds what the later one says.</summary>
internal sealed class BratParser(CodePointMap map, string name)
{
    private readonly Dictionary<string, List<TextSpan>> _bounds = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Id, string[] Arguments)> _events = [];
    private readonly Dictionary<string, double> _confidences = new(StringComparer.Ordinal);
    private readonly List<Refusal> _warnings = [];

    /// <summary>Code points of the last T line's text that are still to come, because the annotated words hold line ends.</summary>
    private int _missing;

    public BratFile Parse(string annotations)
    {
        var number = 0;
        foreach (var line in annotations.TrimStart('\uFEFF').Split('\n'))
        {
            ParseLine(line.TrimEnd('\r'), ++number);
        }

        var attributions = _events.Select(Attribution).OfType<MarkedAttribution>().ToList();
        return new BratFile(attributions, _warnings);
    }

    private void ParseLine(string line, int number)
    {
        var fields = line.Split('\t');
        var kind = fields.Length > 1 && IsId(fields[0]) ? fields[0][0] : '\0';
        switch (kind)
        {
            case 'T':
                ParseBound(fields, number);
                break;
            case 'E':
                _missing = 0;
                ParseEvent(fields, number);
                break;
            case '#':
                _missing = 0;
                ParseNote(fields);
                break;
            case '\0' when _missing > 0:
                _missing -= 1 + Length(line);
                break;
            case '\0' when line.Length > 0:
                Warn(number, "is no line of brat stand-off");
                break;
            default:
                break;
        }
    }

    /// <summary>A letter of brat and digits, as in T12; relations, attributes and equivalences are known, and not used.</summary>
    private static bool IsId(string field)
        => field == "*" || (field.Length > 1 && "TE#ARMN".Contains(field[0], StringComparison.Ordinal) && field.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    private void ParseBound(string[] fields, int number)
    {
        _missing = 0;
        var blank = fields[1].IndexOf(' ', StringComparison.Ordinal);
        var fragments = blank > 0 ? BratOffsets.Parse(fields[1][(blank + 1)..]) : null;
        if (fragments is null)
        {
            Warn(number, $"has no offsets that can be read: {fields[1]}");
            return;
        }

        if (fragments.Any(f => f.Start >= f.End || f.End > map.CodePoints))
        {
            Warn(number, string.Create(CultureInfo.InvariantCulture, $"has an empty piece or one beyond the text's {map.CodePoints} code points: {fields[1]}"));
        }

        var spans = BratOffsets.ToSpans(fragments, map);
        if (spans.Count > 0)
        {
            _bounds[fields[0]] = spans;
        }

        if (fields.Length > 2)
        {
            _missing = spans.Sum(span => map.ToCodePoint(span.End) - map.ToCodePoint(span.Start)) + spans.Count - 1 - Length(string.Join('\t', fields[2..]));
        }
    }

    private void ParseEvent(string[] fields, int number)
    {
        var parts = fields[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && parts[0].StartsWith(BratFormat.Trigger, StringComparison.Ordinal))
        {
            _events.Add((number, fields[0], parts[1..]));
        }
    }

    private void ParseNote(string[] fields)
    {
        var target = fields[1].Split(' ');
        if (target.Length == 2 && fields.Length > 2 && fields[2].StartsWith(BratFormat.ConfidenceNote, StringComparison.Ordinal)
            && double.TryParse(fields[2].AsSpan(BratFormat.ConfidenceNote.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence)
            && confidence is >= 0 and <= 1)
        {
            _confidences[target[1]] = confidence;
        }
    }

    /// <summary>The attribution of an event; null where none of its spans is left.</summary>
    private MarkedAttribution? Attribution((int Line, string Id, string[] Arguments) found)
    {
        List<TextSpan> source = [], cue = [], content = [];
        foreach (var argument in found.Arguments)
        {
            var (role, id) = argument.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? (argument[..colon], argument[(colon + 1)..]) : (argument, "");
            var spans = role.AsSpan().TrimEnd("0123456789") switch
            {
                "Source" => source,
                "Cue" => cue,
                "Content" => content,
                _ => null,
            };
            if (spans is not null && _bounds.TryGetValue(id, out var bound))
            {
                spans.AddRange(bound);
            }
            else if (spans is not null)
            {
                Warn(found.Line, $"names {id}, which has no span");
            }
        }

        return source.Count + cue.Count + content.Count == 0 ? null : new MarkedAttribution
        {
            Source = InOrder(source),
            Cue = InOrder(cue),
            Content = InOrder(content),
            Confidence = _confidences.TryGetValue(found.Id, out var confidence) ? confidence : null,
        };
    }

    private static List<TextSpan> InOrder(List<TextSpan> spans) => [.. spans.Distinct().OrderBy(s => s.Start).ThenBy(s => s.End)];

    private static int Length(string text) => CodePointMap.Of(text).CodePoints;

    private void Warn(int line, string reason) => _warnings.Add(new Refusal(name, string.Create(CultureInfo.InvariantCulture, $"line {line}"), reason));
}
