namespace Hearsay.Ingestion.Pages;

/// <summary>Stops the parser at a page beyond the <see cref="PageLimits"/>; it never leaves <see cref="PageParser"/>.</summary>
internal sealed class PageLimitException(string reason) : Exception(reason);
