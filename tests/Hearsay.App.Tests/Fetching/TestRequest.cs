namespace Hearsay.App.Tests.Fetching;

/// <summary>A request that came to a site.</summary>
internal sealed record TestRequest(string Path, string Protocol, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
