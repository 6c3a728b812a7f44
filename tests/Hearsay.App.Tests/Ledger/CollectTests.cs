using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.Tests.Ledger;

/// <summary><c>hearsay collect</c> and what it leaves in the ledger.</summary>
public sealed class CollectTests : IDisposable
{
    private const string French = "Le ministre a dit que la situation était grave et que le gouvernement ne pouvait pas faire plus pour les habitants de la ville.";

    private readonly TemporaryFolder _folder = new();

    private string Ledger => _folder.At("test.db");

    [Fact]
    public async Task Collect_FolderTwice_IsKnownTheSecondTime()
    {
        _folder.Write("in/a.txt", CommandRun.Sentence);
        _folder.Write("in/b/b.md", "# Bridge\n\nThe mayor said it was shut.\n");
        _folder.Write("in/c.jsonl", """{"id":"d1","url":"https://x.example/1","text":"The mayor denied that it fell.\n"}""" + "\n\n");
        var first = await Collect(_folder.At("in"), "--json", "--story", "bridge");
        var second = await Collect(_folder.At("in"), "--json", "--story", "bridge");

        Assert.Equal((ExitCode.Done, "", "3 0 0"), (first.Code, first.Error, Counts(first)));
        Assert.Equal((ExitCode.Done, "", "0 3 0"), (second.Code, second.Error, Counts(second)));
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal(9, ledger.Head.Entries);
        Assert.Equal([_folder.At("in", "a.txt"), _folder.At("in", "b", "b.md"), _folder.At("in", "c.jsonl") + ": d1"], ledger.Documents("bridge").Select(d => d.Name));
        Assert.True(ledger.Verify().IsWhole);
    }

    [Fact]
    public async Task Collect_JsonLines_KeepsTextAndFieldsCharacterForCharacter()
    {
        var fields = new { id = "d1", url = "https://x.example/1", publisher = "The Gazette", title = "A \"b\" – c", authors = new[] { "Ila Marn" }, published = "2031-01-05T09:30:00+02:00", modified = "2031-01-06", text = " The mayor said\r\n“no”\u0000 \ud83c\udf09.\n\n" };
        var line = JsonSerializer.Serialize(fields);
        var run = await Collect(_folder.Write("x.jsonl", "\uFEFF" + line + "\r\n"));

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        using var ledger = Ledgers.OpenExisting(Ledger);
        var document = Assert.Single(ledger.Documents());
        Assert.Equal(fields.text, ledger.Text(document.Id));
        Assert.Equal(line, System.Text.Encoding.UTF8.GetString(ledger.Original(document.Sha256)));
        Assert.Equal((fields.url, fields.publisher, fields.title, "Ila Marn"), (document.Url, document.Publisher, document.Title, document.Authors.Single()));
        Assert.Equal((fields.published, "2031-01-06T00:00:00Z"), (LedgerDocument.Format(document.Published), LedgerDocument.Format(document.Modified)));
        Assert.True(ledger.Verify().IsWhole);
    }

    [Theory]
    [InlineData("{", "line 2: is not JSON: ")]
    [InlineData("[]", "line 2: is no JSON object")]
    [InlineData("{\"url\":\"x\"}", "line 2: has no text")]
    [InlineData("{\"text\":7}", "line 2: its text is no text")]
    [InlineData("{\"text\":\"...\"}", "line 2: holds no words")]
    [InlineData("{\"text\":\"a \\ud800 b\"}", "line 2: its text holds characters that do not exist")]
    [InlineData("{\"text\":\"a\",\"published\":\"soon\"}", "line 2: its published is no time with an offset, such as 2025-01-21T14:30:00+01:00: 'soon'")]
    [InlineData("{\"text\":\"a\",\"authors\":[7]}", "line 2: its authors is no text")]
    public async Task Collect_OddLine_IsRefusedAndTheRestGoesOn(string line, string reason)
    {
        var path = _folder.Write("x.jsonl", $"{{\"text\":\"He said so.\"}}\n{line}\n{{\"text\":\"She said no.\"}}");
        var run = await Collect(path, "--json");

        Assert.Equal((ExitCode.SomeRefused, "2 0 1"), (run.Code, Counts(run)));
        Assert.StartsWith($"hearsay: {path}: {reason}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_DocumentsOfAnotherLedger_GivesTheAccountOfAllAtOnce()
    {
        string[] lines = [Line("gazette", "2031-01-05", "Four people died in the quay fire, the mayor said."), Line("courier", "2031-01-06", "The mayor said four people died in the quay fire."), Line("post", "2031-01-07", "The mayor denied that four people died in the quay fire.")];
        await Collect(_folder.Write("all.jsonl", string.Join('\n', lines)));
        var (one, other) = (_folder.At("one.db"), _folder.At("other.db"));
        await CommandRun.Of("collect", _folder.Write("one.jsonl", lines[0]), "--ledger", one);
        await CommandRun.Of("collect", _folder.Write("other.jsonl", lines[1] + "\n" + lines[2]), "--ledger", other);
        var joined = await CommandRun.Of(new Screen { Input = (await CommandRun.Of("documents", "--json", "--text", "--ledger", other)).Output }, "collect", "-", "--json", "--ledger", one);

        Assert.Equal((ExitCode.Done, "2 0 0"), (joined.Code, Counts(joined)));
        Assert.Equal(await Claims(Ledger), await Claims(one));

        static string Line(string outlet, string day, string text) => JsonSerializer.Serialize(new { text, url = $"https://{outlet}.example/1", publisher = outlet, published = $"{day}T09:00:00Z" });

        static async Task<string> Claims(string ledger)
            => string.Join('\n', from line in (await CommandRun.Of("claims", "--csv", "--ledger", ledger)).Output.Split('\n') orderby line select line.Split(',', 2)[^1]);
    }

    [Fact]
    public async Task Collect_ChangedPage_IsANewVersion()
    {
        await Collect(_folder.Write("1.jsonl", """{"url":"https://x.example/1","text":"Four died, the mayor said."}"""));
        var run = await Collect(_folder.Write("2.jsonl", """{"url":"https://x.example/1","text":"Five died, the mayor said."}"""), "--json");

        Assert.Contains("\"versions\":1", run.Output, StringComparison.Ordinal);
        var documents = await CommandRun.Of("documents", "--ledger", Ledger);
        Assert.Contains("(new version of ", documents.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Four", (await CommandRun.Of("statements", "--ledger", Ledger)).Output, StringComparison.Ordinal);
        Assert.Contains("Four", (await CommandRun.Of("statements", "--ledger", Ledger, "--every-version")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_OtherLanguage_IsKeptAndNotRead()
    {
        var run = await Collect(_folder.Write("fr.txt", French), "--json");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("\"unread\":1", run.Output, StringComparison.Ordinal);
        using var ledger = Ledgers.OpenExisting(Ledger);
        Assert.Equal("fr", Assert.Single(ledger.Documents()).Language);
        Assert.Equal(EntryKind.Document, Assert.Single(ledger.Entries()).Kind);
    }

    [Fact]
    public async Task Collect_Nothing_SaysSo()
    {
        var run = await Collect(_folder.At("gone.txt"), _folder.At("gone.jsonl"));

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Equal($"hearsay: {_folder.At("gone.txt")}: does not exist\nhearsay: {_folder.At("gone.jsonl")}: does not exist\n", run.Error);
    }

    [Fact]
    public async Task Collect_EmptyFolder_SaysSo()
    {
        Directory.CreateDirectory(_folder.At("in"));

        Assert.Equal(new CommandRun(ExitCode.NothingRead, "", "hearsay: nothing was found that can be collected\n"), await Collect(_folder.At("in")));
    }

    [Fact]
    public async Task Collect_OneThreadOrMany_SameEntries()
    {
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"in/{i:D2}.txt", $"Witness {i} said that {string.Concat(Enumerable.Repeat("the old harbour wall ", 12 - i))}fell.\n");
        }

        await CommandRun.Of("collect", _folder.At("in"), "--ledger", Ledger, "--threads", "1");
        await CommandRun.Of("collect", _folder.At("in"), "--ledger", _folder.At("many.db"), "--threads", "4");

        Assert.Equal(LedgerContents.Of(Ledger), LedgerContents.Of(_folder.At("many.db")));
    }

    [Fact]
    public async Task Collect_OnAScreen_ShowsCountsAndRate()
    {
        var good = _folder.Write("good.txt", CommandRun.Sentence);
        var run = await CommandRun.Of(new Screen { ShowsProgress = true }, "collect", good, good, _folder.At("gone.txt"), "--ledger", Ledger);

        Assert.Matches(@"3 done: 1 new, 1 known, 1 refused, [0-9.]+ a second\n$", run.Error);
    }

    [Fact]
    public async Task Collect_StandardInput_IsKept()
    {
        var run = await CommandRun.Of(new Screen { Input = CommandRun.Sentence }, "collect", "-", "--ledger", Ledger, "--published", "2025-01-21", "--json");

        Assert.Equal("1 0 0", Counts(run));
        Assert.StartsWith("2025-01-21", (await CommandRun.Of("documents", "--ledger", Ledger)).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Collect(params string[] args) => CommandRun.Of(["collect", .. args, "--ledger", Ledger]);

    private static string Counts(CommandRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return string.Join(' ', from name in (string[])["new", "known", "refused"] select json.RootElement.GetProperty(name).GetInt32());
    }
}
