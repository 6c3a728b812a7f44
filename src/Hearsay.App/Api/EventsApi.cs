using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Hearsay.App.Web;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Hearsay.App.Api;

/// <summary>What comes into the ledger, as it comes: server-sent events (WHATWG HTML, 9.2).</summary>
internal static class EventsApi
{
    private const int MostAtOnce = 500;
    private const string LastEventId = "Last-Event-ID";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Pauses without news, after which a <c>head</c> tells proxies that somebody is there.</summary>
    private const int QuietPauses = 15;

    /// <summary>Adds the route.</summary>
    public static void MapEvents(this IEndpointRouteBuilder api)
        => api.MapGet("/events", (HttpContext context, ServedLedger served, IHostApplicationLifetime life) =>
        {
            _ = new AskedFor(context.Request);
            var after = After(context.Request, served.Ledger.Head.Entries);
            return TypedResults.ServerSentEvents(HeadRequests.Is(context) ? AsyncEnumerable.Empty<SseItem<LedgerEvent>>() : Events(served.Ledger, after, life.ApplicationStopping, context.RequestAborted));
        }).WithName("events").WithSummary("Entries of the ledger as they come, from the one behind Last-Event-ID on, else from now on; ends when the server stops or the ledger cannot be read");

    private static long After(HttpRequest request, long head)
    {
        var text = request.Headers[LastEventId].ToString();
        return text.Length == 0 ? head
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= head ? number
            : throw AddressException.Of(LastEventId, $"takes the number of an entry, of which there are {head.ToString(CultureInfo.InvariantCulture)}, not '{text}'");
    }

    private static async IAsyncEnumerable<SseItem<LedgerEvent>> Events(ILedger ledger, long after, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        yield return LedgerEvent.Head(after);
        for (var quiet = 1; !ends.IsCancellationRequested; quiet++)
        {
            if (Next(ledger, after) is not { } events)
            {
                yield break;
            }

            foreach (var one in events)
            {
                (after, quiet) = (one.Data.Entry, 0);
                yield return one;
            }

            if (quiet == QuietPauses)
            {
                quiet = 0;
                yield return LedgerEvent.Head(after);
            }

            if (events.Count < MostAtOnce)
            {
                await Task.Delay(Pause, TimeProvider.System, ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The entries behind one; null where the ledger can be read no more.</summary>
    private static List<SseItem<LedgerEvent>>? Next(ILedger ledger, long after)
    {
        try
        {
            return [.. ledger.Entries(after).Take(MostAtOnce).Select(e => LedgerEvent.Of(ledger, e))];
        }
        catch (Exception error) when (error is LedgerException or InvalidDataException or ObjectDisposedException)
        {
            return null;
        }
    }
}
