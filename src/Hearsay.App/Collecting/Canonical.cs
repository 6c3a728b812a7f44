namespace Hearsay.App.Collecting;

/// <summary>The address that a page of the web goes by.</summary>
internal static class Canonical
{
    /// <summary>What the page says itself, unless it cannot be: a site that calls each of its pages its front page would make them versions of each other.</summary>
    /// <param name="said">What the page says; null where it says nothing.</param>
    /// <param name="address">Where it was found.</param>
    public static string Of(string? said, Uri address)
        => said is not null && Uri.TryCreate(said, UriKind.Absolute, out var uri) && (uri.PathAndQuery != "/" || address.PathAndQuery == "/") ? said : address.AbsoluteUri;
}
