using System.Text.RegularExpressions;

namespace Hearsay.App.Tests;

/// <summary>The commands of the pages for newcomers, run in order in an empty folder, answer what stands there.</summary>
public sealed partial class TutorialTests : IDisposable
{
    private const string LeftOut = "…";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("tutorial.md", 17)]
    [InlineData("roles/fact-checker.md", 5)]
    [InlineData("roles/data-coder.md", 3)]
    [InlineData("roles/program.md", 3)]
    public async Task Page_EveryCommand_AnswersWhatItSays(string page, int count)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", page));
        var commands = Block().Matches(text).SelectMany(b => Command().Matches(b.Groups["lines"].Value)).ToList();

        var odd = new List<string>();
        foreach (var command in commands)
        {
            var line = command.Groups["line"].Value;
            var run = await CommandRun.Of(Arguments(line));
            var answer = (run.Output + run.Error).Replace(_folder.At("hearsay.db"), "hearsay.db", StringComparison.Ordinal);
            odd.AddRange(run.Code == ExitCode.Done && IsLike(command.Groups["answer"].Value, answer) ? [] : [$"$ hearsay {line}\n{answer}"]);
        }

        Assert.Equal(count, commands.Count);
        Assert.True(odd.Count == 0, string.Join('\n', odd));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Arguments(string line)
    {
        string[] words = [.. Word().Matches(line).Select(w => w.Value.Trim('"'))];
        return [.. words.Select(w => w.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w.EndsWith(".md", StringComparison.Ordinal) ? _folder.At(w) : w), "--ledger", _folder.At("hearsay.db")];
    }

    /// <summary>Whether an answer is the one that is told, a line left out being any number of lines, and the end of one any words.</summary>
    private static bool IsLike(string told, string answer)
    {
        var lines = told.TrimEnd('\n').Split('\n').Select(l => l == LeftOut ? "(.*\n)*?" : Regex.Escape(l).Replace(LeftOut, ".*", StringComparison.Ordinal) + "\n");
        return told.Trim().Length == 0 || Regex.IsMatch(answer, $"^{string.Concat(lines)}$", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex("^```console\n(?<lines>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""^\$ hearsay (?<line>.*)\n(?<answer>(?:(?!\$ ).*\n)*)""", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
