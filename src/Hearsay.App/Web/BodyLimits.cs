using Microsoft.AspNetCore.Builder;

namespace Hearsay.App.Web;

/// <summary>Says it of routes.</summary>
internal static class BodyLimits
{
    /// <summary>Lets requests have a body.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="bytes">The most bytes; a larger one is answered with 413.</param>
    public static T TakesBody<T>(this T routes, long bytes = BodyLimit.Form)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new BodyLimit(bytes));
}
