using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>
/// Exact-span F1 by role over passages whose words have one label each, the measure by which published systems on PolNeAR are compared
/// (Wang et al. 2022). It cannot tell which spans belong together.
/// </summary>
public static class PassageScorer
{
    private const string Outside = "O";

    private static readonly string[] Roles = ["source", "cue", "content"];

    /// <summary>The score of each role: <c>source</c>, <c>cue</c>, <c>content</c>.</summary>
    /// <param name="passages">Gold and predicted labels of each passage, as many of each.</param>
    public static IReadOnlyDictionary<string, Score> Score(IEnumerable<(IReadOnlyList<string> Gold, IReadOnlyList<string> Predicted)> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var scores = Roles.ToDictionary(r => r, _ => default(Score));
        foreach (var (gold, predicted) in passages)
        {
            var (wanted, found) = (SpansOf(gold), SpansOf(predicted));
            foreach (var role in Roles)
            {
                scores[role] += new Score(
                    found.Count(s => s.Role == role && wanted.Contains(s)), found.Count(s => s.Role == role), wanted.Count(s => s.Role == role));
            }
        }

        return scores;
    }

    /// <summary>
    /// Labels of a passage's words that come from attributions, which may overlap where a word has one label only: attributions with more
    /// words go first, and a span with a word that is taken is left out.
    /// </summary>
    /// <param name="words">Where the words stand, in order.</param>
    /// <param name="attributions">Attributions of the same text; a span holds every word that it touches.</param>
    public static IReadOnlyList<string> Labels(IReadOnlyList<TextSpan> words, IEnumerable<MarkedAttribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(attributions);
        var labels = Enumerable.Repeat(Outside, words.Count).ToArray();
        foreach (var parts in attributions.Select(a => PartsOf(words, a)).OrderByDescending(parts => parts.Sum(p => p.End - p.Start)))
        {
            var free = parts.Where(p => labels.AsSpan(p.Start, p.End - p.Start).IndexOfAnyExcept(Outside) < 0).ToList();
            foreach (var (role, start, end) in free)
            {
                labels.AsSpan(start, end - start).Fill($"I-{role}");
                labels[start] = $"B-{role}";
            }
        }

        return labels;
    }

    /// <summary>The spans that labels make: from a <c>B-</c>, or an <c>I-</c> that follows no span, as far as <c>I-</c> of the same role goes.</summary>
    internal static HashSet<(string Role, int Start, int End)> SpansOf(IReadOnlyList<string> labels)
    {
        var spans = new HashSet<(string, int, int)>();
        var (role, start) = ("", -1);
        for (var i = 0; i <= labels.Count; i++)
        {
            var label = i < labels.Count ? labels[i] : Outside;
            if (start >= 0 && (label == Outside || label[0] == 'B' || label.AsSpan(2) is var next && !next.SequenceEqual(role)))
            {
                spans.Add((role, start, i));
                start = -1;
            }

            if (label != Outside && start < 0)
            {
                (role, start) = (label[2..], i);
            }
        }

        return spans;
    }

    /// <summary>The ranges of words of each role, with the cue last, so that it keeps its words where roles overlap.</summary>
    private static List<(string Role, int Start, int End)> PartsOf(IReadOnlyList<TextSpan> words, MarkedAttribution attribution)
        => [.. new[] { ("source", attribution.Source), ("content", attribution.Content), ("cue", attribution.Cue) }
            .SelectMany(part => part.Item2, (part, span) => (Role: part.Item1, Start: FirstEndingAfter(words, span.Start), End: FirstStartingAt(words, span.End)))
            .Where(part => part.Start < part.End)];

    private static int FirstEndingAfter(IReadOnlyList<TextSpan> words, int place) => FirstWhere(words, w => w.End > place);

    private static int FirstStartingAt(IReadOnlyList<TextSpan> words, int place) => FirstWhere(words, w => w.Start >= place);

    private static int FirstWhere(IReadOnlyList<TextSpan> words, Func<TextSpan, bool> isPast)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isPast(words[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
