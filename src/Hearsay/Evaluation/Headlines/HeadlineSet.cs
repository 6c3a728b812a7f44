using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace Hearsay.Evaluation.Headlines;

/// <summary>Headlines and articles in the form of the Fake News Challenge: <c>stances.csv.gz</c>, with the story of each article, and <c>bodies.csv.gz</c>.</summary>
/// <param name="Bodies">The articles by their numbers.</param>
/// <param name="Pairs">The pairs of the part.</param>
internal sealed record HeadlineSet(IReadOnlyDictionary<string, string> Bodies, IReadOnlyList<HeadlinePair> Pairs)
{
    /// <summary>Reads one part of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="part">
    /// fit (seven stories in ten), choose (three in ten, by the first byte of the SHA-256 of their numbers) or all. A pair whose headline is of a story
    /// of the other part is in neither.
    /// </param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as expected.</exception>
    public static HeadlineSet Read(string folder, string part)
    {
        try
        {
            var bodies = Rows(Path.Combine(folder, "bodies.csv.gz"), r => (Id: r.GetString("Body ID"), Text: r.GetString("articleBody"))).ToDictionary(b => b.Id, b => b.Text, StringComparer.Ordinal);
            var pairs = Rows(Path.Combine(folder, "stances.csv.gz"), r => new HeadlinePair(r.GetString("Headline"), r.GetString("Body ID"), Enum.Parse<HeadlinePosition>(r.GetString("Stance"), ignoreCase: true), r.GetString("story"))).ToList();
            var own = pairs.Where(p => p.Position != HeadlinePosition.Unrelated).GroupBy(p => p.Headline, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Story, StringComparer.Ordinal);
            return new HeadlineSet(bodies, [.. pairs.Where(p => bodies.ContainsKey(p.Body) && (part == "all" || (PartOf(p.Story) == part && PartOf(own.GetValueOrDefault(p.Headline, p.Story)) == part)))]);
        }
        catch (Exception error) when (error is CsvFormatException or KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            throw new InvalidDataException($"{folder}: {error.Message.Split('\n')[0].TrimEnd()}", error);
        }
    }

    private static IEnumerable<T> Rows<T>(string file, Func<CsvReader, T> read)
    {
        using var stream = File.OpenRead(file);
        using var plain = new GZipStream(stream, CompressionMode.Decompress);
        using var rows = CsvReader.Create(plain);
        while (rows.Read())
        {
            yield return read(rows);
        }
    }

    private static string PartOf(string story) => SHA256.HashData(Encoding.UTF8.GetBytes(story))[0] % 10 < 7 ? "fit" : "choose";
}
