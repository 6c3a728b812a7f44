using Hearsay.Languages;

namespace Hearsay.Claims.Silences;

/// <summary>The words that tell that somebody has not spoken. A line of the list is a kind and what may stand at each place.</summary>
internal sealed class SilencePhrases
{
    private const string AnyWords = "...";
    private const int MostAnyWords = 3;

    private readonly List<(SilenceKind Kind, string[][] Places)> _phrases =
    [
        .. WordList.Lines("En.silence-phrases").Select(line => line.Split(": ", 2))
            .Select(parts => (parts[0] == "declined" ? SilenceKind.Declined : SilenceKind.NoAnswer, parts[1].Split(' ').Select(p => p.Split('|')).ToArray())),
    ];

    private SilencePhrases()
    {
    }

    /// <summary>The phrases of English.</summary>
    public static SilencePhrases English { get; } = new();

    /// <summary>The longest phrase that begins at a word; null where none does.</summary>
    /// <param name="words">Words in small letters.</param>
    /// <param name="first">The word.</param>
    /// <param name="end">One past the last word that may belong to it.</param>
    public (SilenceKind Kind, int End)? At(IReadOnlyList<string> words, int first, int end)
    {
        (SilenceKind Kind, int End)? found = null;
        foreach (var (kind, places) in _phrases)
        {
            if (Match(places, 0, words, first, end) is { } last && last > (found?.End ?? first))
            {
                found = (kind, last);
            }
        }

        return found;
    }

    private static int? Match(string[][] places, int place, IReadOnlyList<string> words, int at, int end)
    {
        if (place == places.Length)
        {
            return at;
        }

        if (places[place][0] == AnyWords)
        {
            return Enumerable.Range(at, Math.Max(0, Math.Min(MostAnyWords + 1, end - at))).Select(next => Match(places, place + 1, words, next, end)).FirstOrDefault(found => found is not null);
        }

        return at < end && places[place].Contains(words[at], StringComparer.Ordinal) ? Match(places, place + 1, words, at + 1, end) : null;
    }
}
