using System.IO.Compression;
using System.Text.Json;
using Hearsay.Ingestion;
using Hearsay.Ingestion.Feeds;

namespace Hearsay.Tests.Ingestion.Feeds;

/// <summary>Feeds in the wild, which are no part of the repository; <c>hearsay eval feeds</c> compares them value by value.</summary>
public sealed class RealFeedsTests
{
    [SharedFact("data/feeds/feeds.zip")]
    public void Read_RealFeeds_GivesAllTheirEntries()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data", "feeds", "expected.json")));
        using var feeds = ZipFile.OpenRead(Repository.Shared("data", "feeds", "feeds.zip"));
        var wrong = gold.RootElement.EnumerateObject().Where(f => FeedReader.Read(new Received(f.Name), Unpack(feeds, f.Name)).Feed?.Entries.Count != f.Value.GetProperty("entries").GetArrayLength()).Select(f => f.Name);

        Assert.Empty(wrong);
    }

    private static byte[] Unpack(ZipArchive feeds, string name)
    {
        using var file = feeds.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
