using System.Net;
using System.Net.Sockets;

namespace Hearsay.App.Fetching;

/// <summary>
/// Opens connections to public addresses alone. What is checked is the very address that is connected to, after the name was looked
/// up and for each connection, so that neither a redirect nor a name that stands for another address the next time leads inside.
/// </summary>
internal static class GuardedConnection
{
    /// <summary>Opens a connection to a host.</summary>
    /// <param name="host">The host.</param>
    /// <param name="isAllowed">Which addresses may be connected to.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <exception cref="FetchException">It has no address, or none that is public.</exception>
    public static async Task<Stream> OpenAsync(DnsEndPoint host, Func<IPAddress, bool> isAllowed, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation).ConfigureAwait(false);
        IPAddress[] allowed = [.. addresses.Where(isAllowed)];
        if (allowed.Length == 0)
        {
            throw new FetchException(host.Host, addresses.Length == 0
                ? "has no address"
                : $"leads to {addresses[0]}, which is no public address; --allow-private asks it all the same");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
