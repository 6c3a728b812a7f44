using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Hearsay.Claims.Grouping;

/// <summary>
/// Logistic regressions over the same features: the logarithm of the odds of each outcome is a weighted sum. The weights are a table in
/// <c>models</c>: a line of names, then a line for each feature and one for the shift.
/// </summary>
internal sealed class LinearModel
{
    private readonly double[][] _weights;
    private readonly double[] _shifts;

    private LinearModel(IReadOnlyList<string[]> lines, IReadOnlyList<string> features)
    {
        var outcomes = lines[0].Length - 1;
        var rows = lines.Skip(1).ToDictionary(l => l[0], l => l.Skip(1).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);
        _shifts = rows["shift"];
        _weights = [.. Enumerable.Range(0, outcomes).Select(o => features.Select(name => rows[name][o]).ToArray())];
    }

    /// <summary>A name that other weights do not have: the beginning of the SHA-256 of all of them.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<double>([.. _shifts, .. _weights.SelectMany(w => w)])).AsSpan(0, 8));

    /// <summary>Loads <c>models/{name}.tsv</c> out of the assembly.</summary>
    /// <param name="name">The name of the table.</param>
    /// <param name="features">The names of the features, in the order in which values will come.</param>
    /// <exception cref="KeyNotFoundException">A feature has no weight.</exception>
    public static LinearModel Load(string name, IReadOnlyList<string> features)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Hearsay.{name}.tsv")
            ?? throw new InvalidOperationException($"No weights {name} in the assembly.");
        using var reader = new StreamReader(stream);
        return new LinearModel([.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.Split('\t'))], features);
    }

    /// <summary>The logarithm of the odds of an outcome.</summary>
    /// <param name="outcome">The number of the outcome, from 0.</param>
    /// <param name="features">The values.</param>
    public double Odds(int outcome, ReadOnlySpan<double> features)
    {
        var sum = _shifts[outcome];
        var weights = _weights[outcome];
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }
}
