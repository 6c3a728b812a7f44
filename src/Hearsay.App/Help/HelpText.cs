using System.CommandLine;
using Hearsay.App.Output;

namespace Hearsay.App.Help;

/// <summary>What a command's <c>--help</c> says, and <c>docs/cli.md</c> with it.</summary>
internal static class HelpText
{
    private const int WidestTerm = 24;

    /// <summary>The help of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="width">Columns, 40 or more.</param>
    public static string Of(Command command, int width)
    {
        var help = new StringWriter { NewLine = "\n" };
        Paragraph(help, command.Description ?? "", width, 0);
        help.WriteLine();
        Heading(help, "Usage");
        Paragraph(help, Usage(command), width, 2);
        Section(help, "Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (PathOf(c), c.Description ?? "")), width);
        Section(help, "Arguments", command.Arguments.Select(a => (a.Name, a.Description ?? "")), width);
        Section(help, "Options", Options(command).Select(o => (Term(o), o.Description ?? "")), width);
        var documented = command as DocumentedCommand;
        foreach (var note in documented?.Notes ?? [])
        {
            help.WriteLine();
            Paragraph(help, note, width, 0);
        }

        Examples(help, documented?.Examples ?? [], width);
        return help.ToString();
    }

    /// <summary>The words with which a command is called.</summary>
    public static string PathOf(Command command)
        => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static IEnumerable<Option> Options(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(p => Options(p).Where(o => o.Recursive));
        return command.Options.Where(o => !o.Hidden).Concat(inherited);
    }

    private static string Usage(Command command)
    {
        var arguments = string.Concat(command.Arguments.Select(a => $" {a.Name}{(a.Arity.MaximumNumberOfValues > 1 ? "…" : "")}"));
        return $"{PathOf(command)}{(command.Subcommands.Count > 0 ? " COMMAND" : "")}{arguments} [OPTION…]";
    }

    private static string Term(Option option)
        => string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Append(option.Name)) + (option.HelpName is { } value ? $" {value}" : "");

    private static void Section(StringWriter help, string title, IEnumerable<(string Term, string Meaning)> entries, int width)
    {
        var all = entries.ToList();
        if (all.Count == 0)
        {
            return;
        }

        help.WriteLine();
        Heading(help, title);
        var column = Math.Min(WidestTerm, all.Max(e => e.Term.Length)) + 4;
        foreach (var (term, meaning) in all)
        {
            var lines = WordWrap.Lines(meaning, width - column);
            var isLong = term.Length > column - 4;
            help.WriteLine(isLong ? $"  {term}" : $"  {term.PadRight(column - 2)}{lines[0]}");
            foreach (var line in lines.Skip(isLong ? 0 : 1))
            {
                help.WriteLine(new string(' ', column) + line);
            }
        }
    }

    private static void Examples(StringWriter help, IList<(string Line, string Purpose)> examples, int width)
    {
        if (examples.Count == 0)
        {
            return;
        }

        help.WriteLine();
        Heading(help, "Examples");
        foreach (var (line, purpose) in examples)
        {
            Paragraph(help, $"# {purpose}", width, 2);
            help.WriteLine($"  {line}");
        }
    }

    private static void Heading(StringWriter help, string title) => help.WriteLine($"{title}:");

    private static void Paragraph(StringWriter help, string text, int width, int indent)
    {
        foreach (var line in WordWrap.Lines(text, width - indent))
        {
            help.WriteLine(new string(' ', indent) + line);
        }
    }
}
