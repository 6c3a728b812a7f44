using System.Net;
using Hearsay.App.Api;
using Hearsay.App.People;
using Hearsay.App.Web.Access;
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

    /// <summary>How people sign in and the site is reached; null where this machine's one user needs no account.</summary>
    public AccessOptions? Auth { get; init; }

    /// <summary>Serves until it is stopped.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (WhyOpen() is { } reason)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Address} can be reached from other machines; {reason}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        using var ledger = Ledgers.OpenExisting(Ledger);
        if (Story is not null && !ledger.Documents(Story).Any())
        {
            await terminal.Error.WriteLineAsync($"hearsay: {Ledger}: no document is in a story '{Story}'").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        using var accounts = Auth is null ? null : AccountsFile.Open(Auth.Accounts ?? AccountsFile.Of(Ledger), terminal.Time);
        if (accounts is not null && new AccountTable(accounts).All().Count == 0)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {accounts.Name}: nobody has an account; hearsay users add NAME --role admin makes the first").ConfigureAwait(false);
            return ExitCode.NothingRead;
        }

        using var certificate = Auth?.ReadCertificate();
        var app = Site.Make(new ServedLedger(ledger, Story, () => Ledgers.Open(Ledger, terminal)), new IPEndPoint(Address, Port), terminal.Error, Auth?.With(accounts!, certificate, terminal.Time));
        await using (app.ConfigureAwait(false))
        {
            return await RunAsync(app, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Why it must not listen where others can reach it; null where it may, or they cannot.</summary>
    private string? WhyOpen() => IPAddress.IsLoopback(Address) ? null
        : Auth is null ? "that needs accounts for people: hearsay users add NAME, then serve --auth. Or listen at 127.0.0.1 or ::1"
        : Auth.Certificate is null && Auth.Proxies.Count == 0 ? "passwords would go over the network in the clear. --certificate FILE has HTTPS, or --behind-proxy ADDRESS says which proxy does it"
        : null;

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
