using Hearsay.Ingestion.Archives;

namespace Hearsay.Tests.Ingestion.Archives;

/// <summary>Archives that other tools wrote or test with, which are no part of the repository.</summary>
public sealed class RealArchivesTests
{
    [SharedTheory("data/warc")]
    [InlineData("example.warc", 6, 0)]
    [InlineData("example.warc.gz", 6, 0)]
    [InlineData("example-bad-non-chunked.warc.gz", 6, 1)]
    [InlineData("example-bad.warc.gz.bad", 6, 1)]
    [InlineData("example-wrong-chunks.warc.gz", 2, 0)]
    [InlineData("example-iana.org-chunked.warc", 3, 0)]
    [InlineData("example-trunc.warc", 4, 1)]
    [InlineData("example.arc", 2, 0)]
    [InlineData("example.arc.gz", 2, 0)]
    [InlineData("example-space-in-url.arc", 2, 1)]
    [InlineData("bad.arc", 1, 2)]
    [InlineData("post-test.warc.gz", 6, 0)]
    public void Read_RealArchive_GivesRecordsAndTellsOfDamage(string name, int records, int refusals)
    {
        using var file = File.OpenRead(Repository.Shared("data", "warc", name));
        var items = new ArchiveReader(name, file).Read().ToList();

        Assert.Equal((records, refusals), (items.Count(i => i.Record is not null), items.Count(i => i.Refusal is not null)));
    }
}
