using System.Net;
using Hearsay.App.Api;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;

namespace Hearsay.App.Web;

/// <summary>One run of <c>hearsay serve</c>.</summary>
internal sealed class ServeRun(Terminal terminal)
{
    /// <summary>The port where none is named.</summary>
    public const int UsualPort = 5080;

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The story that the pages open with; null for the list of stories.</summary>
    public string? Story { get; init; }

    /// <summary>The address to listen at.</summary>
    public required IPAddress Address { get; init; }

    /// <summary>The port; 0 for any that is free.</summary>
    public required int Port { get; init; }

    /// <summary>Serves until it is stopped.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (!IPAddress.IsLoopback(Address))
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Address} can be reached from other machines; that needs accounts for people (--auth), which are not there yet. Listen at 127.0.0.1 or ::1").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        using var ledger = Ledgers.OpenExisting(Ledger);
        if (Story is not null && !ledger.Documents(Story).Any())
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Ledger}: no document is in a story '{Story}'").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        var app = Site.Make(new ServedLedger(ledger, Story), new IPEndPoint(Address, Port), terminal.Error);
        await using (app.ConfigureAwait(false))
        {
            return await RunAsync(app, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<int> RunAsync(WebApplication app, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {new IPEndPoint(Address, Port)} is taken by another program; --port names another").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        await terminal.Error.WriteLineAsync($"hearsay: {Ledger} at {string.Join(" ", app.Urls)} until Ctrl-C").ConfigureAwait(false);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(cancellation, app.Lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, stopped.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
