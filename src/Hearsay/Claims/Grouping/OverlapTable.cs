namespace Hearsay.Claims.Grouping;

/// <summary>
/// What the words of some statements have in common with those of others: the same as <see cref="WordOverlap.Of"/>, pair for pair, but each
/// word is compared once with each, however many statements have it.
/// </summary>
internal sealed class OverlapTable
{
    private readonly IReadOnlyList<Content> _some, _others;
    private readonly int[][] _rows, _columns;
    private readonly float[][] _likeness;

    /// <summary>For each of the statements how much each of their stems tells in it; 0 where it has it not.</summary>
    private readonly double[][] _weights;

    /// <summary>For each of the others those of its stems that any of the statements has, by number.</summary>
    private readonly (int Stem, double Weight)[][] _stems;

    /// <summary>Compares the words.</summary>
    public OverlapTable(IReadOnlyList<Content> some, IReadOnlyList<Content> others)
    {
        (_some, _others) = (some, others);
        (_rows, var rows) = Numbered(some);
        (_columns, var columns) = Numbered(others);
        _likeness = [.. rows.AsParallel().AsOrdered().Select(r => columns.Select(c => Content.Likeness(r, c)).ToArray())];
        var stems = some.SelectMany(c => c.Stems).Select(s => s.Stem).Distinct(StringComparer.Ordinal).Select((s, i) => (s, i)).ToDictionary(s => s.s, s => s.i, StringComparer.Ordinal);
        _weights = [.. some.Select(c => WeightsOf(c, stems))];
        _stems = [.. others.Select(c => c.Stems.Where(s => stems.ContainsKey(s.Stem)).Select(s => (stems[s.Stem], s.Weight)).ToArray())];
    }

    /// <summary>What the words of one of the statements have in common with those of one of the others.</summary>
    public WordOverlap Of(int some, int other)
    {
        var (one, two) = (_some[some], _others[other]);
        var (rows, columns) = (_rows[some], _columns[other]);
        var size = rows.Length * columns.Length;
        var likeness = size <= Content.MostOnStack ? stackalloc float[size] : new float[size];
        for (var (i, at) = (0, 0); i < rows.Length; i++)
        {
            var row = _likeness[rows[i]];
            foreach (var column in columns)
            {
                likeness[at++] = row[column];
            }
        }

        var (least, most) = Content.Align(one.Words, two.Words, likeness);
        var weight = 0.0;
        foreach (var (stem, value) in _stems[other])
        {
            weight += Math.Min(_weights[some][stem], value);
        }

        return new WordOverlap(least, most, Content.Cosine(one, two), weight, WordOverlap.SharedNames(one, two));
    }

    private static (int[][] Numbers, IReadOnlyList<ContentWord> Words) Numbered(IReadOnlyList<Content> contents)
    {
        var numbers = new Dictionary<WordMeaning, int>(ReferenceEqualityComparer.Instance);
        var words = new List<ContentWord>();
        return ([.. contents.Select(c => c.Words.Select(NumberOf).ToArray())], words);

        int NumberOf(ContentWord word)
        {
            if (!numbers.TryGetValue(word.Meaning, out var number))
            {
                numbers[word.Meaning] = number = words.Count;
                words.Add(word);
            }

            return number;
        }
    }

    private static double[] WeightsOf(Content content, Dictionary<string, int> stems)
    {
        var weights = new double[stems.Count];
        foreach (var (stem, weight) in content.Stems)
        {
            weights[stems[stem]] = weight;
        }

        return weights;
    }
}
