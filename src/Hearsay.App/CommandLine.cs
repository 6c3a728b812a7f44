using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using Hearsay.App.Commands;
using Hearsay.App.Help;
using Hearsay.App.Output;
using Hearsay.Ledger;
using Hearsay.Models;

namespace Hearsay.App;

/// <summary>The program <c>hearsay</c>: its commands, and what becomes of their errors.</summary>
internal static class CommandLine
{
    private const string Stopped = "stopped";

    // a name that begins with @ is a file like any other
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="cancellation">Stops it, as Ctrl-C does.</param>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = Create(terminal).Parse(args, Parsing);
        if (parsed.Errors.Count > 0)
        {
            return Complain(parsed, args, terminal);
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            var code = await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
            OutputException.Guard(Terminal.OutputName, terminal.Output.Flush);
            return code;
        }
        catch (Exception e) when (IsForeseen(e, out var message))
        {
            if (message.Length > 0)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {message}").ConfigureAwait(false);
            }

            return message is "" or Stopped ? ExitCode.Stopped : ExitCode.NothingRead;
        }
    }

    /// <summary>The program with all its commands.</summary>
    public static Command Create(Terminal terminal)
    {
        var root = new DocumentedCommand("hearsay", "Hearsay reads the reporting on a developing story and keeps account of who claims what.")
        {
            ReadCommand.Create(terminal),
            CollectCommand.Create(terminal),
            StatementsCommand.Create(terminal),
            ClaimsCommand.Create(terminal),
            FiguresCommand.Create(terminal),
            BalanceCommand.Create(terminal),
            SilenceCommand.Create(terminal),
            TimelineCommand.Create(terminal),
            ChangesCommand.Create(terminal),
            BriefCommand.Create(terminal),
            DocumentsCommand.Create(terminal),
            ActorsCommand.Create(terminal),
            ShowCommand.Create(terminal),
            RateCommand.Create(terminal),
            CorrectCommand.Create(terminal),
            ServeCommand.Create(terminal),
            McpCommand.Create(terminal),
            UsersCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            VerifyCitationsCommand.Create(terminal),
            RereadCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ImportCommand.Create(terminal),
            EvalCommand.Create(terminal),
            new HelpOption("--help", "-h") { Description = "Show this help", Recursive = true, Action = new HelpTextAction(terminal) },
            new Option<bool>("--version") { Description = "Show the version", Action = new VersionAction(terminal) },
        };
        var reference = new Command("cli-reference", "Write docs/cli.md") { Hidden = true };
        reference.SetAction(_ => terminal.Output.Write(CliReference.Write(root)));
        root.Add(reference);
        root.Notes.Add("Exit codes: 0 everything was read, 1 some inputs were refused, 2 the command line makes no sense, 3 nothing could be read or a result could not be written, 130 stopped, 70 a fault in the program itself.");
        root.Examples.Add(("hearsay read article.txt", "who says what in an article"));
        root.Examples.Add(("hearsay read --help", "all that reading can do"));
        return root;
    }

    private static int Complain(ParseResult parsed, string[] args, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (args.Length == 0)
        {
            terminal.Error.Write(HelpText.Of(command, Math.Min(terminal.Width, Terminal.UsualWidth)));
            return ExitCode.Usage;
        }

        foreach (var message in Complaints(parsed, command))
        {
            terminal.Error.WriteLine($"hearsay: {message}");
        }

        terminal.Error.WriteLine($"Try: {HelpText.PathOf(command)} --help");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Complaints(ParseResult parsed, Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            string[] all = [.. command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name)];
            var names = all.Length > 1 ? $"{string.Join(", ", all[..^1])} or {all[^1]}" : string.Concat(all);
            return [parsed.UnmatchedTokens.Count > 0 ? $"there is no '{parsed.UnmatchedTokens[0]}' here; {command.Name} is followed by {names}" : $"{command.Name} is followed by {names}"];
        }

        return parsed.Errors.Select(e => e.Message.ReplaceLineEndings(" ").TrimEnd('.')).Distinct();
    }

    /// <summary>The errors that input, weights, files and people can cause. An empty message where there is nobody to tell.</summary>
    private static bool IsForeseen(Exception error, [NotNullWhen(true)] out string? message)
    {
        message = error switch
        {
            OperationCanceledException => Stopped,
            OutputException { IsClosedPipe: true } => "",
            AggregateException { InnerException: { } inner } => IsForeseen(inner, out var first) ? first : null,
            OutputException or LedgerException or WeightsException or IOException or UnauthorizedAccessException or InvalidDataException => error.Message,
            _ => null,
        };
        return message is not null;
    }
}
