using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>The tokens of a text with their classes as one string, and what a rule matched in them.</summary>
internal sealed class TimeLine(IReadOnlyList<TimeToken> tokens, string text)
{
    /// <summary>The tokens.</summary>
    public IReadOnlyList<TimeToken> Tokens { get; } = tokens;

    /// <summary>A letter for each token.</summary>
    public string Classes { get; } = TimeLexer.Classes(tokens);

    /// <summary>The token of a group; null where the group matched nothing.</summary>
    public TimeToken? this[Group group] => group is { Success: true, Length: > 0 } ? Tokens[group.Index] : null;

    /// <summary>The value of a group's token as an integer, or null.</summary>
    public int? Integer(Group group)
        => this[group] is not { } token ? null
            : token.Class is 'd' or 'y' or 'n' or 'o' or 'O' ? (int)Math.Clamp(token.Number, 0, int.MaxValue)
            : int.TryParse(token.Value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Words(int token) => text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);
}
