using NodaTime;

namespace Hearsay.App.Fetching;

/// <summary>An address in a list of addresses.</summary>
/// <param name="Address">The address.</param>
internal sealed record Link(Uri Address)
{
    /// <summary>Whether it is another list.</summary>
    public bool IsList { get; init; }

    /// <summary>The moment by which what it leads to had changed; null where the list does not say.</summary>
    public Instant? Changed { get; init; }

    /// <summary>When what it leads to was published; null where the list does not say.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>The title of what it leads to; null where the list does not say.</summary>
    public string? Title { get; init; }
}
