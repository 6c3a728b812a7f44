using System.Globalization;
using System.Text;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Whole ledgers out in every format and into an empty ledger, which is the same then.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class RoundTripTests : IDisposable
{
    private static readonly string[] Pieces = ["a", "The mayor said so.", "=1+1", "\"", "'", ",", ";", "\n", "\r\n", "\r", "\t", " ", "\0", "é", "e\u0301", "🙂", "\u2028", "\uFEFF", "@x", "-", "{\"a\":1}", "\\"];

    private readonly TestLedger _test = TestLedger.OfAnyKind();

    private readonly TestLedger _copy = TestLedger.OfAnyKind();

    public static TheoryData<string, int> FormatsAndSeeds
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var format in (string[])["jsonl", "brat", "annotation", "csv"])
            {
                foreach (var seed in Enumerable.Range(1, 4))
                {
                    all.Add(format, seed);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndSeeds))]
    public async Task Import_WholeExportIntoAnEmptyLedger_IsTheSameLedger(string format, int seed)
    {
        Fill(_test.Ledger, new Random(seed));
        var whole = _test.Folder.At("whole");

        var export = await CommandRun.Of("export", "--format", format, "--out", whole, "--ledger", Name(_test));
        var import = await CommandRun.Of("import", whole, "--format", format, "--ledger", Name(_copy));

        Assert.Equal((ExitCode.Done, ""), (export.Code, export.Error));
        Assert.Equal(ExitCode.Done, import.Code);
        Assert.Equal(_test.Ledger.Head, _copy.Ledger.Head);
        Assert.Equal(LedgerContents.Of(_test.Ledger), LedgerContents.Of(_copy.Ledger));
        Assert.Equal(_test.Ledger.Verify(), _copy.Ledger.Verify());
        Assert.Null(_copy.Ledger.Verify().Flaw);
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("import", whole, "--format", format, "--ledger", Name(_copy))).Code);
        Assert.Equal(_test.Ledger.Head, _copy.Ledger.Head);
    }

    public void Dispose()
    {
        _test.Dispose();
        _copy.Dispose();
    }

    /// <summary>What the commands call a ledger.</summary>
    private static string Name(TestLedger test) => test.Address ?? test.Path;

    /// <summary>Articles with readings, some read again, versions of one address, originals that two documents share, stories, and texts of odd characters that nothing read.</summary>
    private static void Fill(ILedger ledger, Random random)
    {
        for (var i = 0; i < 12; i++)
        {
            ledger.Rate(new LedgerRating("ministry-of-ports", "Ministry of Ports", random.Next(2) == 0 ? "B" : "D", "ana", "=was \"right\", in\nMay"));
            var story = random.Next(3) == 0 ? $"story {random.Next(2).ToString(CultureInfo.InvariantCulture)}" : null;
            var url = random.Next(2) == 0 ? $"https://gazette.example/{random.Next(3).ToString(CultureInfo.InvariantCulture)}" : null;
            if (random.Next(3) == 0)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
                var original = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "shared" : text);
                var document = Document.Of(text, random.Next(2) == 0 ? "https://gazette.example/1" : text) with { Sha256 = Sha256.Of(original), Url = url, Title = random.Next(2) == 0 ? null : text, Publisher = random.Next(2) == 0 ? "" : "=Gazette", Language = "xx" };
                ledger.Add([NewDocument.Of(document, original, story)]);
                continue;
            }

            var reading = InventedReading.Make(random.Next(8), url, random.Next(4) == 0 ? null : random.Next(1, 28), $"invented-{random.Next(2).ToString(CultureInfo.InvariantCulture)}");
            ledger.Add([NewDocument.Of(reading, InventedReading.Original(reading), story)]);
            if (random.Next(2) == 0)
            {
                ledger.AddReading(ledger.Documents().Last(d => ledger.Text(d.Id) == reading.Document.Text).Id, reading with { Weights = "later", Statements = [reading.Statements[^1]], Attributions = random.Next(2) == 0 ? [] : reading.Attributions });
            }
        }
    }
}
