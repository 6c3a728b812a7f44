using System.Globalization;

namespace Hearsay.Statements.Figures;

/// <summary>Reads the lines of a <see cref="FigureConvention"/>.</summary>
/// <param name="file">What the lines come from, for messages.</param>
internal sealed class FigureConventionParser(string file)
{
    private static readonly Dictionary<string, FigureModifier> Modifiers = Enum.GetValues<FigureModifier>()
        .ToDictionary(Word, m => m, StringComparer.Ordinal);

    private readonly Dictionary<FigureModifier, BoundTerm?[]> _rules = [];
    private readonly Dictionary<string, BoundTerm?[]> _vague = new(StringComparer.OrdinalIgnoreCase);
    private string? _name;
    private string? _source;
    private int _line;

    /// <summary>The name of a modifier in files: <c>at-least</c> for <see cref="FigureModifier.AtLeast"/>.</summary>
    public static string Word(FigureModifier modifier)
        => string.Concat(modifier.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));

    /// <summary>Reads the lines.</summary>
    /// <exception cref="InvalidDataException">A line has an error, or a rule is missing.</exception>
    public FigureConvention Parse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _line++;
            var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length > 0 && fields[0][0] != '#')
            {
                Read(fields);
            }
        }

        var missing = Modifiers.Where(m => !_rules.ContainsKey(m.Value)).Select(m => m.Key).FirstOrDefault();
        return _name is null ? throw Error("the line \"name NAME\" is missing")
            : _source is null ? throw Error("the line \"source WHERE ITS RULES COME FROM\" is missing")
            : missing is not null ? throw Error($"the rule \"{missing}\" is missing")
            : new FigureConvention(_name, _source, _rules, _vague);
    }

    private void Read(string[] fields)
    {
        switch (fields[0])
        {
            case "name" when fields.Length == 2:
                _name = fields[1];
                break;
            case "source" when fields.Length > 1:
                _source = string.Join(' ', fields[1..]);
                break;
            case "vague" when fields.Length == 5:
                Add(_vague, fields[1], Terms(fields[2..], isVague: true));
                break;
            case var how when Modifiers.TryGetValue(how, out var modifier) && fields.Length == 4:
                Add(_rules, modifier, Terms(fields[1..], isVague: false));
                break;
            default:
                throw Error($"\"{string.Join(' ', fields)}\" is no rule: \"name NAME\", \"source TEXT\", \"vague WORD LOW BEST HIGH\", or one of {string.Join(", ", Modifiers.Keys)} with LOW BEST HIGH");
        }
    }

    private void Add<T>(Dictionary<T, BoundTerm?[]> rules, T key, BoundTerm?[] terms)
        where T : notnull
    {
        if (!rules.TryAdd(key, terms))
        {
            throw Error("this rule stands twice");
        }
    }

    private BoundTerm?[] Terms(string[] fields, bool isVague)
    {
        var terms = fields.Select(f => Term(f, isVague)).ToArray();
        return terms.All(t => t is null) ? throw Error("one of low, best and high must be given") : terms;
    }

    private BoundTerm? Term(string field, bool isVague)
        => field == "-" ? null
            : BoundTerm.Parse(field) is { } term && (!isVague || term.Base == '0') ? term
            : throw Error(isVague ? $"\"{field}\" is no number or \"-\"" : $"\"{field}\" is no bound such as n, n+s, n-h, a, b, a number or \"-\"");

    private InvalidDataException Error(string reason)
        => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{Math.Max(_line, 1)}: {reason}"));
}
