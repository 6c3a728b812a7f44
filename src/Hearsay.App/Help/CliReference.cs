using System.CommandLine;
using System.Text;

namespace Hearsay.App.Help;

/// <summary>The reference of all commands, kept in <c>docs/cli.md</c>.</summary>
internal static class CliReference
{
    private const int Width = 100;

    /// <summary>The page, made of what every command's help says.</summary>
    public static string Write(Command root)
    {
        var page = new StringBuilder("# The command line\n\nWhat `--help` says of every command. This page is written by `./hearsay cli-reference > docs/cli.md`, and a test fails where the two differ.\n");
        Append(page, root);
        return page.ToString();
    }

    private static void Append(StringBuilder page, Command command)
    {
        if (command.Hidden)
        {
            return;
        }

        page.Append("\n## ").Append(HelpText.PathOf(command)).Append("\n\n```text\n").Append(HelpText.Of(command, Width)).Append("```\n");
        foreach (var child in command.Subcommands)
        {
            Append(page, child);
        }
    }
}
