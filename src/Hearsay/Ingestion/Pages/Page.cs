namespace Hearsay.Ingestion.Pages;

/// <summary>What was read from a page: an article, or the reason why there is none.</summary>
internal sealed record Page
{
    /// <summary>The article, a line a paragraph; empty where there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the page says about it.</summary>
    public PageMetadata Metadata { get; init; } = new();

    /// <summary>Why the article is not whole; null where nothing says so.</summary>
    public string? Incomplete { get; init; }

    /// <summary>Why the page is not read; null where it is.</summary>
    public string? Refusal { get; init; }
}
