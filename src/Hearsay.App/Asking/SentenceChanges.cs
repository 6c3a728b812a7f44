using Hearsay.Text;

namespace Hearsay.App.Asking;

/// <summary>What differs between two texts, by whole sentences. A sentence that only moved is in both.</summary>
/// <param name="Gone">Sentences that only the earlier text has, in its order.</param>
/// <param name="New">Sentences that only the later text has, in its order.</param>
internal sealed record SentenceChanges(IReadOnlyList<string> Gone, IReadOnlyList<string> New)
{
    /// <summary>What differs between two texts.</summary>
    public static SentenceChanges Between(string earlier, string later)
    {
        var (before, after) = (Sentences(earlier), Sentences(later));
        return new SentenceChanges(Without(before, after), Without(after, before));
    }

    /// <summary>The sentences of a text, with one blank where it has white space.</summary>
    public static IReadOnlyList<string> SentencesOf(string text) => Sentences(text);

    private static List<string> Sentences(string text)
        => [.. TextLayout.Of(text).Words.GroupBy(w => w.Sentence).Select(s => string.Join(' ', text[s.First().Span.Start..s.Last().Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static List<string> Without(List<string> sentences, List<string> others)
    {
        var left = others.CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sentences.Where(s => (left[s] = left.GetValueOrDefault(s) - 1) < 0)];
    }
}
