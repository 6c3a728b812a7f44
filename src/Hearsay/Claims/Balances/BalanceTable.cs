using Hearsay.Text;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Claims.Balances;

/// <summary>A table of a file of balances as it was read.</summary>
/// <param name="place">Where its head stands.</param>
/// <param name="term">The term that it is about; null for a balance.</param>
internal sealed class BalanceTable(BalancePlace place, string? term)
{
    private static readonly string[] BalanceKeys = ["equation", "as_of"];
    private static readonly string[] TermKeys = ["query", "by", "party", "counted", "unit", "since", "until"];

    private readonly Dictionary<string, (string Text, BalancePlace Place)> _values = new(StringComparer.Ordinal);

    /// <summary>Where its head stands.</summary>
    public BalancePlace Place { get; } = place;

    /// <summary>The term that it is about; null for a balance.</summary>
    public string? Term { get; } = term;

    /// <summary>Adds a line of a key and its value.</summary>
    public void Add(string key, string value, BalancePlace at)
    {
        var known = Term is null ? BalanceKeys : TermKeys;
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            throw at.Error($"unknown key {key}; known are {string.Join(", ", known)}");
        }

        // a date of TOML stands without quotation marks
        var isDate = key is "as_of" or "since" or "until" && value.Length > 0 && char.IsAsciiDigit(value[0]);
        if (!_values.TryAdd(key, (isDate ? value.Split('#')[0].Trim() : new TomlStrings(value, at.Error).Read(isList: false)[0], at)))
        {
            throw at.Error($"{key} is given twice");
        }
    }

    /// <summary>The balance.</summary>
    public BalanceEntry Entry()
    {
        var (text, at) = _values.TryGetValue("equation", out var value) ? value : throw Place.Error("the balance has no equation");
        try
        {
            return new BalanceEntry(at, Equation.Parse(text), Day("as_of"));
        }
        catch (FormatException e)
        {
            throw at.Error(e.Message);
        }
    }

    /// <summary>What the term means.</summary>
    public TermQuery Query() => new()
    {
        Words = Words("query"),
        By = Text("by"),
        Party = Text("party"),
        Counted = Words("counted"),
        Unit = Text("unit"),
        Since = Start("since"),
        Until = Start("until"),
    };

    private string? Text(string key) => _values.TryGetValue(key, out var value) ? value.Text : null;

    private string[] Words(string key) => (Text(key) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private LocalDate? Day(string key)
        => !_values.TryGetValue(key, out var value) ? null
            : LocalDatePattern.Iso.Parse(value.Text) is { Success: true } day ? day.Value
            : throw value.Place.Error($"{key} takes a date such as 2025-01-21, not '{value.Text}'");

    private Instant? Start(string key) => Day(key)?.AtMidnight().InUtc().ToInstant();
}
