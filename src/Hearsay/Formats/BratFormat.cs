using System.Globalization;
using System.Text;
using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>
/// brat stand-off annotation (https://brat.nlplab.org/standoff.html) as the PolNeAR corpus uses it (Newell et al. 2018): T lines of the
/// types Source, Cue and Content, a trigger T line over the cue of the type Attribution, or Attribution-no-source where there is no
/// source, and an E line that ties them. Offsets count Unicode code points; spans in Hearsay count UTF-16 code units. The
/// confidence of an attribution is an annotator's note on its E line, which other programs show or pass over.
/// </summary>
public static class BratFormat
{
    internal const string Trigger = "Attribution";

    /// <summary>The first word of a note that holds a confidence.</summary>
    internal const string ConfidenceNote = "confidence ";

    /// <summary>Writes the attributions of a reading; empty where it has none. Lines end in a line feed.</summary>
    public static string Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Write(reading.Document.Text, reading.Attributions.Select(MarkedAttribution.Of));
    }

    /// <summary>Writes attributions of a text; empty where there are none. Lines end in a line feed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="attributions">Attributions of it; one without any span is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span reaches beyond the text.</exception>
    public static string Write(string text, IEnumerable<MarkedAttribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        var writer = new Writer(text, CodePointMap.Of(text));
        foreach (var attribution in attributions)
        {
            writer.Add(attribution);
        }

        return writer.ToString();
    }

    /// <summary>
    /// Reads annotations of a text. Events whose type begins with Attribution count; a digit behind a role (Content2) is passed over.
    /// Every other event and every free T line is left out. Odd lines are warned of, never an error; offsets beyond the text are cut.
    /// </summary>
    /// <param name="text">The text that is annotated.</param>
    /// <param name="annotations">The content of the .ann file.</param>
    /// <param name="name">What the warnings call the file.</param>
    public static BratFile Read(string text, string annotations, string name = "-")
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return new BratParser(CodePointMap.Of(text), name).Parse(annotations);
    }

    private sealed class Writer(string text, CodePointMap map)
    {
        private readonly StringBuilder _lines = new();
        private int _bounds;
        private int _events;

        /// <summary>One attribution: its T lines, the trigger, the event and its note, with roles in the order that most lines of PolNeAR have.</summary>
        public void Add(MarkedAttribution attribution)
        {
            IReadOnlyList<TextSpan> trigger = attribution.Cue.Count > 0 ? attribution.Cue
                : attribution.Content.Count > 0 ? attribution.Content
                : attribution.Source;
            if (trigger.Count == 0)
            {
                return;
            }

            var source = attribution.Source.Count > 0 ? $" Source:{Bound("Source", attribution.Source)}" : "";
            var cue = attribution.Cue.Count > 0 ? $" Cue:{Bound("Cue", attribution.Cue)}" : "";
            var content = attribution.Content.Select((piece, i) => $" Content{(i == 0 ? "" : i + 1)}:{Bound("Content", [piece])}").ToList();
            var type = source.Length > 0 ? Trigger : $"{Trigger}-no-source";
            var first = content.Count > 0 ? content[0] : "";
            var relation = $"{type}:{Bound(type, trigger)}{first}{cue}{source}{string.Concat(content.Skip(1))}";
            _lines.Append(CultureInfo.InvariantCulture, $"E{++_events}\t{relation}\n");
            if (attribution.Confidence is { } confidence)
            {
                _lines.Append(CultureInfo.InvariantCulture, $"#{_events}\tAnnotatorNotes E{_events}\t{ConfidenceNote}{confidence:0.####}\n");
            }
        }

        public override string ToString() => _lines.ToString();

        private string Bound(string type, IReadOnlyList<TextSpan> spans)
        {
            var places = spans.Select(s => $"{map.ToCodePoint(s.Start)} {map.ToCodePoint(s.End)}");
            var words = string.Join(' ', spans.Select(s => s.In(text)));
            _lines.Append(CultureInfo.InvariantCulture, $"T{++_bounds}\t{type} {string.Join(';', places)}\t");
            foreach (var c in words)
            {
                // A reader may end a line at any of these, and a field at a tab.
                _lines.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
            }

            _lines.Append('\n');
            return string.Create(CultureInfo.InvariantCulture, $"T{_bounds}");
        }
    }
}
