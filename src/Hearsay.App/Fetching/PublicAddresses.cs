using System.Net;
using System.Net.Sockets;

namespace Hearsay.App.Fetching;

/// <summary>
/// Tells addresses that anybody may ask from those inside a network (IANA IPv4 and IPv6 Special-Purpose Address Registries,
/// RFC 6890). What only stands for another address, as in NAT64, 6to4, Teredo and IPv4 mapped into IPv6, is not public either.
/// </summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",

            // where a large provider of servers answers questions of its guests about themselves
            "168.63.129.16/32",
            "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>Whether an address is public.</summary>
    public static bool Contains(IPAddress address)
        => address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
            && !address.IsIPv4MappedToIPv6
            && (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
            && !Special.Any(n => n.Contains(address));
}
