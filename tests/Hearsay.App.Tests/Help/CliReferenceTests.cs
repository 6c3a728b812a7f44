using Hearsay.App.Help;

namespace Hearsay.App.Tests.Help;

public sealed class CliReferenceTests
{
    [Fact]
    public async Task Write_DocsCli_SaysWhatHelpSays()
    {
        var run = await CommandRun.Of("cli-reference");
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "cli.md"));

        Assert.True(string.Equals(page, run.Output, StringComparison.Ordinal), "docs/cli.md differs from what --help says. Run: ./hearsay cli-reference > docs/cli.md");
    }

    [Fact]
    public async Task Write_EveryCommandAndOption_IsDescribed()
    {
        var run = await CommandRun.Of("cli-reference");

        foreach (var name in new[] { "hearsay read", "hearsay eval attributions", "hearsay eval story" })
        {
            Assert.Contains($"\n## {name}\n", run.Output, StringComparison.Ordinal);
        }

        var root = CommandLine.Create(Nowhere());
        foreach (var command in root.Subcommands.Concat(root.Subcommands.SelectMany(c => c.Subcommands)))
        {
            Assert.All(command.Options.Append<System.CommandLine.Symbol>(command).Concat(command.Arguments), s => Assert.False(string.IsNullOrEmpty(s.Description), $"{HelpText.PathOf(command)}: {s.Name}"));
        }
    }

    private static Terminal Nowhere() => new() { Output = TextWriter.Null, Error = TextWriter.Null, Input = () => Stream.Null, OutputBytes = () => Stream.Null };
}
