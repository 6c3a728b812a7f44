using System.Globalization;

namespace Hearsay.App.Fetching;

/// <summary>Where redirects lead.</summary>
internal static class Redirect
{
    /// <summary>Where the last answer points.</summary>
    /// <param name="way">The answers so far.</param>
    /// <param name="most">How many redirects are followed.</param>
    /// <exception cref="FetchException">Nowhere, in a circle, too far, or to what is not the web.</exception>
    public static Uri Target(IReadOnlyList<Exchange> way, int most)
    {
        var answer = way[^1];
        if (answer.Header("Location") is not { Length: > 0 } location || !Uri.TryCreate(answer.Address, location, out var target))
        {
            throw Astray(Statuses.Place(answer.Status), "redirects, and does not say where to");
        }

        if (!WebAddress.IsWeb(target))
        {
            throw Astray(Statuses.Place(answer.Status), $"redirects to {target.Scheme}:, and only http and https are followed");
        }

        // a name and password that a page puts there are nobody's to send
        target = WebAddress.Plain(target);
        if (way.Any(a => a.Address == target))
        {
            throw Astray(target.AbsoluteUri, $"redirects in a circle: {string.Join(" → ", way.Select(a => a.Address).Append(target).Select(a => a.PathAndQuery))}");
        }

        return way.Count <= most ? target
            : throw Astray(target.AbsoluteUri, string.Create(CultureInfo.InvariantCulture, $"is the end of {most} redirects, and no more are followed"));
    }

    private static FetchException Astray(string place, string reason) => new(place, reason) { IsAstray = true };
}
