using System.IO.Compression;
using System.Text.Json;
using Hearsay.Evaluation;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion.Pages;

/// <summary>Real pages of many outlets, which are no part of the repository.</summary>
public sealed class RealPagesTests
{
    [SharedFact("data/article-html/truth.json")]
    public void Read_RealPages_IsAsGoodAsTheBestOpenLibrary()
    {
        var folder = Repository.Shared("data", "article-html");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "truth.json")));
        var reader = new DocumentReader { AnyLanguage = true };
        var scores = gold.RootElement.EnumerateObject().AsParallel()
            .Select(page => PageScorer.Score(page.Name, page.Value.GetProperty("articleBody").GetString()!, reader.Read(page.Name + ".html", Unpack(folder, page.Name)).Document?.Text ?? ""))
            .ToList();

        Assert.InRange(PageScorer.Mean(scores).F1, 0.975, 1);
    }

    private static byte[] Unpack(string folder, string page)
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, "html", page + ".html.gz")), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
