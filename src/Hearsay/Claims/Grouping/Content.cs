using Hearsay.Languages;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Claims.Grouping;

/// <summary>A statement made ready to be compared with others. What it holds hangs on the statement alone.</summary>
internal sealed class Content
{
    /// <summary>Numbers that are put on the stack at most.</summary>
    public const int MostOnStack = 1_000;

    private readonly WordVectors _vectors;

    private static readonly HashSet<string> Empty = WordList.Load("En.content-stops");

    /// <summary>Makes a statement ready.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">Its place among the statements of its document, from 0.</param>
    /// <param name="vectors">What words mean.</param>
    /// <param name="published">When its document was published; null where nobody said.</param>
    public Content(AccountStatement statement, int place, Instant? published, WordVectors vectors)
    {
        Published = published;
        Statement = statement;
        _vectors = vectors;
        Place = place;
        Words = WordsOf(statement.Words, vectors);
        Stems = [.. Words.DistinctBy(w => w.Stem).OrderBy(w => w.Stem, StringComparer.Ordinal).Select(w => (w.Stem, w.Meaning.Weight))];
        Names = [.. Words.Where(w => w.IsName).Select(w => w.Stem).Distinct(StringComparer.Ordinal)];
        Weight = Stems.Sum(s => s.Weight);
        Counted = [.. statement.Figures.Select(f => WordsOf(f.Counted ?? "", vectors))];
        Sum = SumOf(Words);
    }

    /// <summary>The statement.</summary>
    public AccountStatement Statement { get; }

    /// <summary>Its place among the statements of its document, from 0.</summary>
    public int Place { get; }

    /// <summary>The number of the entry of a live report in which it stands; 0 where its document is none.</summary>
    public int Entry { get; init; }

    /// <summary>When its document was published; null where nobody said.</summary>
    public Instant? Published { get; }

    /// <summary>Its words that say something, in order, without numbers.</summary>
    public IReadOnlyList<ContentWord> Words { get; }

    /// <summary>Their stems, each once and in ordinal order, and how much each tells.</summary>
    public IReadOnlyList<(string Stem, double Weight)> Stems { get; }

    /// <summary>The stems of the names among them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How much all stems tell together.</summary>
    public double Weight { get; }

    /// <summary>For each figure the words of what is counted.</summary>
    public IReadOnlyList<IReadOnlyList<ContentWord>> Counted { get; }

    /// <summary>The weighted sum of the words' vectors, of length one; empty where there are no vectors.</summary>
    public float[] Sum { get; }

    /// <summary>How alike two lists of words are, from 0 to 1: for each word of one the most similar of the other, weighted; the lesser of both ways and the greater.</summary>
    public static (double Least, double Most) Align(IReadOnlyList<ContentWord> one, IReadOnlyList<ContentWord> two)
    {
        var likeness = one.Count * two.Count <= MostOnStack ? stackalloc float[one.Count * two.Count] : new float[one.Count * two.Count];
        for (var (i, at) = (0, 0); i < one.Count; i++)
        {
            for (var j = 0; j < two.Count; j++)
            {
                likeness[at++] = Likeness(one[i], two[j]);
            }
        }

        return Align(one, two, likeness);
    }

    /// <summary>The same, where it is known how alike words are.</summary>
    /// <param name="one">The words of one.</param>
    /// <param name="two">The words of the other.</param>
    /// <param name="likeness">How alike each word of one is to each of the other, from 0 to 1, row by row.</param>
    public static (double Least, double Most) Align(IReadOnlyList<ContentWord> one, IReadOnlyList<ContentWord> two, ReadOnlySpan<float> likeness)
    {
        if (one.Count == 0 || two.Count == 0)
        {
            return (0, 0);
        }

        var best = two.Count <= MostOnStack ? stackalloc float[two.Count] : new float[two.Count];
        best.Clear();
        var (found, weight, back, weightBack) = (0.0, 0.0, 0.0, 0.0);
        for (var (i, at) = (0, 0); i < one.Count; i++)
        {
            var most = 0f;
            for (var j = 0; j < best.Length; j++, at++)
            {
                most = Math.Max(most, likeness[at]);
                best[j] = Math.Max(best[j], likeness[at]);
            }

            found += most * one[i].Meaning.Weight;
            weight += one[i].Meaning.Weight;
        }

        for (var j = 0; j < best.Length; j++)
        {
            back += best[j] * two[j].Meaning.Weight;
            weightBack += two[j].Meaning.Weight;
        }

        return (Math.Min(found / weight, back / weightBack), Math.Max(found / weight, back / weightBack));
    }

    /// <summary>The cosine of both sums; where there are no vectors, 0.</summary>
    public static double Cosine(Content one, Content two)
        => one.Sum.Length == 0 || two.Sum.Length == 0 ? 0 : Vectors.Dot(one.Sum, two.Sum);

    /// <summary>The words that say something before a figure and after it; none where nobody said where it stands.</summary>
    /// <param name="figure">The number of the figure.</param>
    internal (IReadOnlyList<ContentWord> Before, IReadOnlyList<ContentWord> After) Around(int figure)
        => SplitAt(figure) is var (before, after) ? (WordsOf(before, _vectors), WordsOf(after, _vectors)) : ([], []);

    /// <summary>The word before a figure and the two after it, in small letters; none where nobody said where it stands.</summary>
    /// <param name="figure">The number of the figure.</param>
    internal IEnumerable<string> WordsBeside(int figure)
        => SplitAt(figure) is var (before, after) ? SmallWords(before).TakeLast(1).Concat(SmallWords(after).Take(2)) : [];

    private static IEnumerable<string> SmallWords(string text) => TextLayout.Of(text).Words.Select(w => w.Span.In(text).ToLowerInvariant());

    private (string Before, string After)? SplitAt(int figure)
    {
        var at = 0;
        foreach (var piece in Statement.Content)
        {
            if (Statement.Figures[figure].Span is { } span && piece.Contains(span))
            {
                var start = at + span.Start - piece.Start;
                return (Statement.Words[..start], Statement.Words[(start + span.Length)..]);
            }

            at += piece.Length + AccountStatement.Joint.Length;
        }

        return null;
    }

    /// <summary>Whether a statement was made on another occasion: in another document, or in another entry of a live report.</summary>
    public bool IsApartFrom(Content other) => Statement.Document != other.Statement.Document || Entry != other.Entry;

    /// <summary>How alike two words are, from 0 to 1.</summary>
    internal static float Likeness(ContentWord one, ContentWord two)
        => one.Stem == two.Stem ? 1
            : one.Meaning.Vector.Length == 0 || two.Meaning.Vector.Length == 0 ? 0
            : Math.Max(0, Vectors.Dot(one.Meaning.Vector, two.Meaning.Vector));

    internal static List<ContentWord> WordsOf(string text, WordVectors vectors)
    {
        var words = new List<ContentWord>();
        foreach (var word in TextLayout.Of(text).Words)
        {
            var written = word.Span.In(text);
            var small = written.ToLowerInvariant();
            if (char.IsLetter(small[0]) && small.Length > 1 && !Empty.Contains(small))
            {
                words.Add(new ContentWord(Stem.Of(small), vectors.Of(small), word.Shape is WordShape.Title or WordShape.Upper && word.Span.Start > 0));
            }
        }

        return words;
    }

    /// <summary>The weighted sum of words' vectors, of length one; empty where there are no words or no vectors.</summary>
    internal static float[] SumOf(IReadOnlyList<ContentWord> words)
    {
        if (words.Count == 0 || words[0].Meaning.Vector.Length == 0)
        {
            return [];
        }

        var sum = new float[words[0].Meaning.Vector.Length];
        foreach (var word in words)
        {
            Vectors.Add(sum, word.Meaning.Vector, (float)word.Meaning.Weight);
        }

        Vectors.MakeUnit(sum);
        return sum;
    }
}
