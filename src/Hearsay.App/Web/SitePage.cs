namespace Hearsay.App.Web;

/// <summary>What stands on a page, without its frame.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Body">Below the heading.</param>
internal sealed record SitePage(string Title, Html Body)
{
    /// <summary>The story that it belongs to; null for the whole ledger.</summary>
    public string? Story { get; init; }

    /// <summary>The address of the same in the API; null where there is none.</summary>
    public string? Json { get; init; }

    /// <summary>The address in the API of what it lists as comma-separated values; null where there is none.</summary>
    public string? Csv { get; init; }
}
