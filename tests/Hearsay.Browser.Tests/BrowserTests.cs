namespace Hearsay.Browser.Tests;

/// <summary>Puts the tests that share a browser and its sites into one collection.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserSite>
{
    public const string Name = "Browser";
}
