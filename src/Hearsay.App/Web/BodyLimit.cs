using Microsoft.AspNetCore.Http.Metadata;

namespace Hearsay.App.Web;

/// <summary>How large the body of a request to a route may be; a route that says nothing takes none.</summary>
/// <param name="bytes">The most bytes.</param>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    /// <summary>Enough for any form that a person fills in.</summary>
    public const long Form = 256 * 1024;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => bytes;
}
