using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hearsay.Statements.Places;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>An article in whose text people marked names of places.</summary>
/// <param name="Text">The article.</param>
/// <param name="Toponyms">The names in order, without overlap.</param>
internal sealed record ToponymArticle(string Text, IReadOnlyList<GoldToponym> Toponyms)
{
    // How far an offset of TR-News may be wrong, in UTF-16 code units.
    private const int Slack = 200;

    /// <summary>
    /// Whether the article is of the three in ten that are reported on; the others are for choosing. The sets have no such part of
    /// their own, so the text's hash (FNV-1a over its UTF-8 bytes) decides.
    /// </summary>
    public bool IsDev => Encoding.UTF8.GetBytes(Text).Aggregate(2166136261u, (hash, b) => unchecked((hash ^ b) * 16777619u)) % 10 < 3;

    /// <summary>Reads a set in the form of TR-News, LGL, GeoWebNews or GeoVirus, plain or packed with gzip.</summary>
    /// <exception cref="InvalidDataException">It holds no article in one of these forms.</exception>
    public static IReadOnlyList<ToponymArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        try
        {
            var articles = XDocument.Load(plain, LoadOptions.PreserveWhitespace).Descendants("article").Select(Of).ToList();
            return articles.Count > 0 ? articles : throw new InvalidDataException($"{path}: holds no article");
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }

    private static ToponymArticle Of(XElement article)
    {
        var text = article.Element("text")?.Value ?? throw new InvalidDataException("An article holds no text.");
        var marked = article.Descendants("toponym").Select(t => Toponym(t, text, 0)).Concat(article.Descendants("location").Select(l => Toponym(l, text, 1)));
        var toponyms = new List<GoldToponym>();
        foreach (var toponym in marked.OfType<GoldToponym>().OrderBy(t => t.Span.Start).ThenByDescending(t => t.Span.Length))
        {
            if (toponyms.Count == 0 || toponym.Span.Start >= toponyms[^1].Span.End)
            {
                toponyms.Add(toponym);
            }
        }

        return new ToponymArticle(text, toponyms);
    }

    /// <summary>What is marked; null for an expression that names no place ("the corner") and where the words cannot be found.</summary>
    private static GoldToponym? Toponym(XElement mark, string text, int shift)
    {
        var type = mark.Element("type")?.Value;
        var words = (mark.Element("phrase") ?? mark.Element("extractedName") ?? mark.Element("name"))?.Value ?? "";
        if (words.Length == 0 || (type is not null && mark.Element("latitude") is null) || Span(text, Whole(mark, "start") - shift, words) is not { } span)
        {
            return null;
        }

        bool? literal = type is null ? null : type is "Literal" or "Literal_Modifier" or "Embedded_Literal" or "Mixed" or "Coercion";
        var forPeople = mark.Element("modifierType")?.Value == "Adjective" || SpotFinder.Of(TextLayout.Of(span.In(text)), Gazetteer.Shared.Table, 0, 1, new TextSpan(0, span.Length)).IsPeople;
        return new GoldToponym(span, Degrees(mark, "lat"), Degrees(mark, "lon"), literal, forPeople);
    }

    private static TextSpan? Span(string text, int start, string words)
    {
        for (var distance = 0; distance <= Slack; distance++)
        {
            foreach (var at in (ReadOnlySpan<int>)[start - distance, start + distance])
            {
                if (at >= 0 && at + words.Length <= text.Length && string.CompareOrdinal(text, at, words, 0, words.Length) == 0)
                {
                    return new TextSpan(at, at + words.Length);
                }
            }
        }

        return null;
    }

    private static int Whole(XElement mark, string name) => int.Parse(mark.Element(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static double? Degrees(XElement mark, string name)
    {
        var value = mark.Descendants().FirstOrDefault(e => e.Name.LocalName == name || e.Name.LocalName == (name == "lat" ? "latitude" : "longitude"))?.Value;
        return double.TryParse(value, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
    }
}
