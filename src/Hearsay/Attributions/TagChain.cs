namespace Hearsay.Attributions;

/// <summary>The part that a word plays for one cue.</summary>
internal enum ArgumentTag
{
    /// <summary>None.</summary>
    Outside = 0,

    /// <summary>First word of the source.</summary>
    SourceBegins = 1,

    /// <summary>A further word of the source.</summary>
    SourceGoesOn = 2,

    /// <summary>First word of a piece of content.</summary>
    ContentBegins = 3,

    /// <summary>A further word of a piece of content.</summary>
    ContentGoesOn = 4,
}

/// <summary>
/// A linear chain over <see cref="ArgumentTag"/> (Lafferty et al. 2001): the best tags for the scores of the words, and how probable
/// they are among all. A piece goes on only from its own beginning or going on.
/// </summary>
internal sealed class TagChain
{
    /// <summary>Number of tags.</summary>
    public const int Tags = 5;

    private const float Barred = -1e4f;

    private readonly float[] _step;
    private readonly float[] _first;

    /// <summary>Makes a chain.</summary>
    /// <param name="step">Score of each step [from, to].</param>
    /// <param name="first">Score of beginning with each tag.</param>
    public TagChain(ReadOnlySpan<float> step, ReadOnlySpan<float> first)
    {
        (_step, _first) = (step.ToArray(), first.ToArray());
        foreach (var (from, to) in new[] { (0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2) })
        {
            _step[(from * Tags) + to] += Barred;
        }

        _first[2] += Barred;
        _first[4] += Barred;
    }

    /// <summary>The best tags, and the logarithm of their probability, 0 or less.</summary>
    /// <param name="scores">For each word <see cref="Tags"/> scores, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance between the scores of neighbouring words.</param>
    /// <param name="tags">Where the tags go; its length is the number of words, at least 1.</param>
    public double Best(ReadOnlySpan<float> scores, int stride, Span<ArgumentTag> tags)
    {
        Span<double> best = stackalloc double[Tags];
        Span<double> total = stackalloc double[Tags];
        Span<double> nextBest = stackalloc double[Tags];
        Span<double> nextTotal = stackalloc double[Tags];
        var back = tags.Length * Tags <= 4096 ? stackalloc byte[tags.Length * Tags] : new byte[tags.Length * Tags];
        for (var y = 0; y < Tags; y++)
        {
            best[y] = total[y] = (double)scores[y] + _first[y];
        }

        for (var i = 1; i < tags.Length; i++)
        {
            for (var y = 0; y < Tags; y++)
            {
                var from = BestFrom(best, y, out nextBest[y]);
                back[(i * Tags) + y] = (byte)from;
                nextBest[y] += scores[(i * stride) + y];
                nextTotal[y] = TotalFrom(total, y) + scores[(i * stride) + y];
            }

            nextBest.CopyTo(best);
            nextTotal.CopyTo(total);
        }

        var last = Greatest(best);
        var probability = best[last] - LogSumExp(total);
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (ArgumentTag)last;
            last = i > 0 ? back[(i * Tags) + last] : last;
        }

        return Math.Min(0, probability);
    }

    private int BestFrom(ReadOnlySpan<double> scores, int to, out double best)
    {
        var from = 0;
        best = double.NegativeInfinity;
        for (var x = 0; x < Tags; x++)
        {
            var score = scores[x] + _step[(x * Tags) + to];
            if (score > best)
            {
                (best, from) = (score, x);
            }
        }

        return from;
    }

    private double TotalFrom(ReadOnlySpan<double> totals, int to)
    {
        Span<double> terms = stackalloc double[Tags];
        for (var x = 0; x < Tags; x++)
        {
            terms[x] = totals[x] + _step[(x * Tags) + to];
        }

        return LogSumExp(terms);
    }

    private static double LogSumExp(ReadOnlySpan<double> terms)
    {
        var most = terms[Greatest(terms)];
        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += Math.Exp(term - most);
        }

        return most + Math.Log(sum);
    }

    private static int Greatest(ReadOnlySpan<double> values)
    {
        var at = 0;
        for (var i = 1; i < values.Length; i++)
        {
            at = values[i] > values[at] ? i : at;
        }

        return at;
    }
}
