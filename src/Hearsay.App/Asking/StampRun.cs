using System.Globalization;
using System.Net.Http.Headers;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One run of <c>hearsay verify --stamp</c>: checks a ledger, and has the end of its chain stamped by an authority.</summary>
internal sealed class StampRun(Terminal terminal)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The address of the authority.</summary>
    public required string Authority { get; init; }

    /// <summary>Checks and stamps.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var code = new VerifyRun(terminal) { Ledger = Ledger }.Run(cancellation);
        if (code != ExitCode.Done)
        {
            return code;
        }

        using var ledger = Ledgers.Open(Ledger, terminal);
        var head = ledger.Head;
        if (head.Entries == 0)
        {
            terminal.Error.WriteLine($"hearsay: {Ledger}: has no entry to stamp");
            return ExitCode.NothingRead;
        }

        try
        {
            var request = LedgerStamp.RequestOf(head.Hash);
            var stamp = LedgerStamp.Of(head, request, Authority, await AskAsync(request.Encode(), cancellation).ConfigureAwait(false));
            ledger.AddStamp(stamp);
            stamp.Verify(out var time, out var signer);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entry {head.Entries} was stamped at {time:yyyy-MM-dd'T'HH:mm:ss'Z'} by {signer!.Subject}"));
            return ExitCode.Done;
        }
        catch (Exception error) when (error is HttpRequestException or InvalidDataException or TaskCanceledException { InnerException: TimeoutException })
        {
            terminal.Error.WriteLine($"hearsay: {Authority}: {error.Message}");
            return ExitCode.NothingRead;
        }
    }

    private async Task<byte[]> AskAsync(byte[] request, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = 1 << 20 };
        using var content = new ByteArrayContent(request) { Headers = { ContentType = new MediaTypeHeaderValue("application/timestamp-query") } };
        using var answer = await client.PostAsync(new Uri(Authority), content, cancellation).ConfigureAwait(false);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
    }
}
