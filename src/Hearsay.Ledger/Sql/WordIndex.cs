using System.Text.RegularExpressions;

namespace Hearsay.Ledger.Sql;

/// <summary>How a database finds statements by their words.</summary>
/// <param name="Phrase">The condition that a phrase puts on a statement s, where words are asked for one by one; <c>{0}</c> stands for its parameter.</param>
/// <param name="Beginning">The same for a phrase whose last word may go on, given as <see cref="TermsOf"/> writes it.</param>
internal sealed partial record WordIndex(string Phrase, string Beginning)
{
    /// <summary>An index that answers whole expressions; null where there is none.</summary>
    public MatchIndex? Match { get; init; }

    /// <summary>Whether the last word of a phrase may go on.</summary>
    public static bool IsBeginning(string phrase) => phrase.EndsWith('*') && phrase.Any(char.IsLetterOrDigit);

    /// <summary>Such a phrase in the language of <c>to_tsquery</c>, without anything that means something there.</summary>
    public static string TermsOf(string phrase) => $"{string.Join(" <-> ", Word().Matches(phrase).Select(w => w.Value))}:*";

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
