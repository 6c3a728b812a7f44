using System.Globalization;
using System.Reflection;

namespace Hearsay.Claims.Grouping;

/// <summary>
/// How two statements stand to each other: for each relation the logarithm of its odds, a weighted sum of <see cref="PairFeatures"/>.
/// The weights are <c>models/pairs.tsv</c>, fitted on stories worked out by hand.
/// </summary>
internal sealed class PairModel
{
    private readonly double[][] _weights;
    private readonly double[] _shifts;

    private PairModel(IReadOnlyList<string[]> lines)
    {
        var relations = lines[0].AsSpan(1);
        _weights = new double[relations.Length][];
        _shifts = new double[relations.Length];
        var rows = lines.Skip(1).ToDictionary(l => l[0], l => l.Skip(1).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);
        for (var r = 0; r < relations.Length; r++)
        {
            _shifts[r] = rows["shift"][r];
            _weights[r] = [.. PairFeatures.Names.Select(name => rows[name][r])];
        }
    }

    /// <summary>The model of this program.</summary>
    public static PairModel Default { get; } = Load();

    /// <summary>The odds of a pair.</summary>
    public PairOdds Judge(Content one, Content two)
    {
        var features = PairFeatures.Of(one, two);
        return new PairOdds(Sum(0, features), Sum(1, features), Sum(2, features));
    }

    private double Sum(int relation, double[] features)
    {
        var sum = _shifts[relation];
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * _weights[relation][i];
        }

        return sum;
    }

    private static PairModel Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Hearsay.pairs.tsv")!;
        using var reader = new StreamReader(stream);
        return new PairModel([.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'))]);
    }
}
