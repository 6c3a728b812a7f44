using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Tests.Cases;

/// <summary>Finds the words of a case in its article: <c>words</c> where they stand once, <c>words @N</c> for the N-th time they stand there.</summary>
internal static partial class CaseWords
{
    /// <summary>The place of the words in <paramref name="text"/>. They begin and end at the edge of a word: "he" is not found in "the".</summary>
    /// <exception cref="FormatException">They do not stand there, or not so often, or more than once where no occurrence is given.</exception>
    public static TextSpan Resolve(string text, string mention)
    {
        var match = Occurrence().Match(mention);
        var words = match.Success ? mention[..match.Index] : mention;
        var starts = Starts(text, words);
        if (starts.Count == 0)
        {
            throw new FormatException($"the article does not hold \"{words}\"");
        }

        if (!match.Success && starts.Count > 1)
        {
            throw new FormatException($"the article holds \"{words}\" {starts.Count} times: say which, as in \"{words} @2\"");
        }

        var number = match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 1;
        if (number < 1 || number > starts.Count)
        {
            throw new FormatException($"the article holds \"{words}\" {starts.Count} times, so not @{number}");
        }

        return new TextSpan(starts[number - 1], starts[number - 1] + words.Length);
    }

    private static List<int> Starts(string text, string words)
    {
        var starts = new List<int>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at) && IsEdge(text, at + words.Length))
            {
                starts.Add(at);
            }
        }

        return starts;
    }

    private static bool IsEdge(string text, int at)
        => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    [GeneratedRegex(@" @([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Occurrence();
}
