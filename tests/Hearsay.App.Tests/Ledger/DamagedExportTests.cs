using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Exports in folders and pages that somebody meddled with, changed on purpose, or made elsewhere.</summary>
public sealed class DamagedExportTests : IDisposable
{
    private readonly TestLedger _test = new TestLedger().With(InventedReading.Make(3, "https://gazette.example/a"), InventedReading.Make(4));

    private string Out => _test.Folder.At("out");

    private string Copy => _test.Folder.At("copy.db");

    private LedgerDocument Second => _test.Ledger.Documents().Last();

    [Theory]
    [InlineData("csv", "texts/ID.txt", "entries.csv: line 4: entry 3: texts/ID.txt does not exist")]
    [InlineData("csv", "originals/SHA", "entries.csv: line 4: entry 3: originals/SHA does not exist")]
    [InlineData("brat", "ID.txt", "entries.jsonl: line 3: entry 3: ID.txt does not exist")]
    [InlineData("brat", "originals/SHA", "entries.jsonl: line 3: entry 3: originals/SHA does not exist")]
    public async Task Import_FileIsMissing_StopsThere(string format, string file, string reason)
    {
        await Export(format);
        File.Delete(Path.Combine(Out, Named(file)));

        await StopsAfter(2, format, Named(reason));
    }

    [Theory]
    [InlineData("csv", "texts/ID.txt", "entries.csv: line 4: entry 3: its text is another than its record says")]
    [InlineData("csv", "originals/SHA", "entries.csv: line 4: entry 3: its bytes are not those of its original")]
    [InlineData("brat", "ID.txt", "entries.jsonl: line 3: entry 3: its text is another than its record says")]
    public async Task Import_FileIsAnother_StopsThere(string format, string file, string reason)
    {
        await Export(format);
        await File.WriteAllTextAsync(Path.Combine(Out, Named(file)), "Nothing stood still.");

        await StopsAfter(2, format, reason);
    }

    [Fact]
    public async Task Import_TextIsNoUtf8_StopsThere()
    {
        await Export("csv");
        await File.WriteAllBytesAsync(Path.Combine(Out, Named("texts/ID.txt")), [0xE9, 0x80]);

        await StopsAfter(2, "csv", Named("entries.csv: line 4: entry 3: the text of ID is not UTF-8"));
    }

    [Fact]
    public async Task Import_TableIsCutOff_TakesWhatIsWhole()
    {
        await Export("csv");
        var table = Path.Combine(Out, "entries.csv");
        var whole = await File.ReadAllTextAsync(table);
        await File.WriteAllTextAsync(table, whole[..^30]);

        await StopsAfter(3, "csv", "entries.csv: line ");
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "entries.csv: line 1: has no column 'line', so it is no table of entries as hearsay export --format csv writes it\n")]
    [InlineData("line\nx\n", "entries.csv: line 2: is no entry of a ledger: ")]
    [InlineData(null, "entries.csv: does not exist\n")]
    public async Task Import_FolderOfOtherTables_IsRefused(string? table, string reason)
    {
        if (table is not null)
        {
            _test.Folder.Write("out/entries.csv", table);
        }

        var import = await CommandRun.Of("import", Out, "--format", "csv", "--ledger", Copy);

        Assert.Equal(ExitCode.NothingRead, import.Code);
        Assert.StartsWith($"hearsay: {Path.Combine(Out, reason)}", import.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NameThatLeadsOutOfTheFolder_IsRefused()
    {
        await Export("csv");
        var table = Path.Combine(Out, "entries.csv");
        await File.WriteAllTextAsync(table, (await File.ReadAllTextAsync(table)).Replace($"\"\"document\"\":\"\"{Second.Id}", "\"\"document\"\":\"\"../../secret", StringComparison.Ordinal));

        await StopsAfter(2, "csv", "entries.csv: line 4: entry 3: '../../secret' is no name of a document or an original");
    }

    [Fact]
    public async Task Import_EntryOfAPageIsMeddledWith_StopsThere()
    {
        await Export("annotation");
        await File.WriteAllTextAsync(Out, (await File.ReadAllTextAsync(Out)).Replace("4 cranes in Lissa stood still. The", "5 cranes in Lissa stood still. The", StringComparison.Ordinal));

        await StopsAfter(2, "annotation", "entries 3: entry 3: its text is another than its record says");
    }

    [Fact]
    public async Task Import_AttributionsWereChangedInBrat_ReadsThemAnew()
    {
        await Export("brat");
        var marks = Path.Combine(Out, Second.Id + ".ann");
        var lines = await File.ReadAllLinesAsync(marks);
        await File.WriteAllLinesAsync(marks, lines.Where(l => !l.StartsWith("E2\t", StringComparison.Ordinal) && !l.Contains("\tE2", StringComparison.Ordinal) && !l.Contains(" E2", StringComparison.Ordinal)));

        foreach (var (ledger, known) in new[] { (Copy, "4 new entries, 0 known"), (_test.Path, "0 new entries, 4 known") })
        {
            var import = await CommandRun.Of("import", Out, "--format", "brat", "--ledger", ledger);

            Assert.Equal((ExitCode.Done, $"hearsay: {known}\nhearsay: attributions of 1 document imported, 1 as they were\n"), (import.Code, import.Error));
            using var result = TestLedger.OpenExisting(ledger);
            Assert.Equal((2, 5, null), (result.Documents().Count(), result.Head.Entries, result.Verify().Flaw));
            Assert.Single(ReadingShape.Of(result.Readings(Second.Id)[^1].Json).Attributions);
        }
    }

    [Fact]
    public async Task Import_TextsOfOthersInBrat_BecomeDocuments()
    {
        _test.Folder.Write("in/a.txt", CommandRun.Sentence);
        _test.Folder.Write("in/b.txt", CommandRun.Sentence + " So it was.");
        _test.Folder.Write("in/b.ann", "");
        var import = await CommandRun.Of("import", _test.Folder.At("in"), "--format", "brat", "--ledger", Copy);

        Assert.Equal((ExitCode.SomeRefused, $"hearsay: {_test.Folder.At("in/a.ann")}: does not exist; its text was kept and not read\nhearsay: attributions of 1 document imported\n"), (import.Code, import.Error));
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Equal(2, copy.Documents().Count());
    }

    public void Dispose() => _test.Dispose();

    private string Named(string file) => file.Replace("ID", Second.Id, StringComparison.Ordinal).Replace("SHA", Second.Sha256, StringComparison.Ordinal);

    private async Task Export(string format) => Assert.Equal(ExitCode.Done, (await CommandRun.Of("export", "--format", format, "--out", Out, "--ledger", _test.Path)).Code);

    private async Task StopsAfter(int entries, string format, string reason)
    {
        var import = await CommandRun.Of("import", Out, "--format", format, "--ledger", Copy);

        Assert.Equal(ExitCode.SomeRefused, import.Code);
        Assert.StartsWith($"hearsay: {(format == "annotation" ? Out + ": " : Out + "/")}{reason}", import.Error, StringComparison.Ordinal);
        using var copy = TestLedger.OpenExisting(Copy);
        Assert.Equal((entries, null), (copy.Head.Entries, copy.Verify().Flaw));
    }
}
