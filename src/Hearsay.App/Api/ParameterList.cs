namespace Hearsay.App.Api;

/// <summary>The parameters of a route, for its description.</summary>
/// <param name="Parameters">They.</param>
internal sealed record ParameterList(IReadOnlyList<Parameter> Parameters);
