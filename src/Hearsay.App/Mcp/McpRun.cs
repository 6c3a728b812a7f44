using Hearsay.App.Api;
using Hearsay.Ledger;
using ModelContextProtocol.Server;

namespace Hearsay.App.Mcp;

/// <summary>One run of <c>hearsay mcp</c>: the Model Context Protocol over standard input and output.</summary>
internal sealed class McpRun(Terminal terminal)
{
    private readonly Lock _lock = new();
    private ServedLedger? _served;

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>How to read texts.</summary>
    public required HearsayOptions Options { get; init; }

    /// <summary>Answers until standard input ends.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            Served();
        }
        catch (LedgerException error)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {error.Message}; until it can be opened, only read_text answers").ConfigureAwait(false);
        }

        using var reading = new TextReading(Options);
        var options = LedgerServer.Fill(new McpServerOptions(), Served, reading);
        var transport = new StreamServerTransport(terminal.Input(), terminal.OutputBytes(), "hearsay");
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellation).ConfigureAwait(false);
            }
        }

        _served?.Ledger.Dispose();
        return ExitCode.Done;
    }

    /// <summary>The ledger, which may come to be while the program runs.</summary>
    private ServedLedger Served()
    {
        lock (_lock)
        {
            return _served ??= new ServedLedger(Ledgers.OpenExisting(Ledger), null);
        }
    }
}
