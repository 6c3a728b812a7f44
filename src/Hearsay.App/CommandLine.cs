using System.CommandLine;
using Hearsay.App.Commands;
using Hearsay.Models;

namespace Hearsay.App;

/// <summary>The program <c>hearsay</c>: its commands, and what becomes of their errors.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <returns>An exit code of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Hearsay reads the reporting on a developing story and keeps account of who claims what.")
        {
            ReadCommand.Create(terminal),
            EvalCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync($"hearsay: {error.Message}").ConfigureAwait(false);
            }

            await terminal.Error.WriteLineAsync($"Try: hearsay {string.Concat(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("hearsay: stopped").ConfigureAwait(false);
            return ExitCode.Stopped;
        }
        catch (WeightsException e)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {e.Message}").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }
        catch (IOException e)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {e.Message}").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }
        finally
        {
            await terminal.Output.FlushAsync().ConfigureAwait(false);
        }
    }
}
