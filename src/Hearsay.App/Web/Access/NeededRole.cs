using Hearsay.App.People;

namespace Hearsay.App.Web.Access;

/// <summary>The role that a route asks for. One that says nothing asks for a reader, or for an editor where the request may change something.</summary>
/// <param name="Role">The least role.</param>
internal sealed record NeededRole(Role Role);
