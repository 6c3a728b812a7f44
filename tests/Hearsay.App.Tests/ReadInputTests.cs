using System.Text;

namespace Hearsay.App.Tests;

/// <summary>What <c>hearsay read</c> takes and refuses, and how it ends.</summary>
public sealed class ReadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_GoodAndMissing_ReadsOneAndTellsOfTheOther()
    {
        var good = _folder.Write("good.txt", CommandRun.Sentence);
        var run = await CommandRun.Of("read", _folder.At("gone.txt"), good);

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Equal($"hearsay: {_folder.At("gone.txt")}: does not exist\n", run.Error);
        Assert.Contains("The mayor", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "is empty")]
    [InlineData("program.txt", "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0", "is an ELF program")]
    [InlineData("page.txt", "<!DOCTYPE html><title>404 Not Found</title><p>He said so.", "is an error page, \"404 Not Found\"")]
    [InlineData("marks.txt", "\"\"\" ... !!!", "holds no words")]
    [InlineData("french.txt", "Le ministre a dit que la situation était grave et que le gouvernement ne pouvait pas faire plus pour les habitants de la ville.", "is in French, and only English is read; --any-language")]
    public async Task Read_Unreadable_NamesInputAndReason(string name, string text, string reason)
    {
        var path = _folder.Write(name, text);
        var run = await CommandRun.Of("read", path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {path}: {reason}", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Read_AnyLanguage_ReadsFrench()
    {
        var path = _folder.Write("french.txt", "Le ministre a dit que la situation était grave et que le gouvernement ne pouvait pas faire plus pour les habitants de la ville.");
        var run = await CommandRun.Of("read", path, "--any-language", "--format", "jsonl");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("\"language\":\"fr\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_StandardInput_IsNamedDash()
    {
        var run = await CommandRun.Of(new Screen { Input = CommandRun.Sentence }, "read", "-", "--format", "jsonl", "--published", "2025-01-21");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("\"name\":\"-\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"published\":\"2025-01-21T00:00:00Z\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NameWithAt_IsAFileLikeAnyOther()
    {
        var run = await CommandRun.Of("read", "@nowhere.txt");

        Assert.Equal("hearsay: @nowhere.txt: does not exist\n", run.Error);
    }

    [Fact]
    public async Task Read_MinConfidenceOne_LeavesNothing()
    {
        var run = await CommandRun.Of(new Screen { Input = CommandRun.Sentence }, "read", "-", "--min-confidence", "1");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("-: no attributions\n", run.Output);
    }

    [Fact]
    public async Task Read_OneThreadOrMany_SameOutputInOrder()
    {
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"{i:D2}.txt", $"Witness {i} said that {string.Concat(Enumerable.Repeat("the old harbour wall ", 12 - i))}fell.\n");
        }

        var one = await CommandRun.Of("read", _folder.At(), "--format", "jsonl", "--threads", "1");
        var many = await CommandRun.Of("read", _folder.At(), "--format", "jsonl", "--threads", "4");

        Assert.Equal(12, one.Output.Count(c => c == '\n'));
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public async Task Read_FileVanishesAfterListing_IsRefusedAndTheRestGoesOn()
    {
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"{i:D2}.txt", CommandRun.Sentence);
        }

        // the folder was listed before the first result is written, and the last file is still far from its turn
        var output = new HookedStream(() => File.Delete(_folder.At("11.txt")));
        var run = await CommandRun.Of(new Screen { Output = output }, "read", _folder.At(), "--format", "jsonl", "--threads", "1");

        Assert.Equal(ExitCode.SomeRefused, run.Code);
        Assert.Equal($"hearsay: {_folder.At("11.txt")}: does not exist\n", run.Error);
        Assert.Equal(11, Encoding.UTF8.GetString(output.ToArray()).Count(c => c == '\n'));
    }

    [Fact]
    public async Task Read_ManyOnAScreen_ShowsCountRefusalsAndRate()
    {
        var good = _folder.Write("good.txt", CommandRun.Sentence);
        var screen = new Screen { ShowsProgress = true };
        var run = await CommandRun.Of(screen, "read", good, _folder.At("gone.txt"), "--format", "jsonl");
        var single = await CommandRun.Of(screen, "read", good, "--format", "jsonl");

        Assert.Matches(@"1 read, 1 refused, [0-9.]+ a second\n$", run.Error);
        Assert.Empty(single.Error);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class HookedStream(Action onWrite) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            onWrite();
            base.Write(buffer);
        }
    }
}
