using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>What people come for, done as they would.</summary>
[Collection(BrowserTests.Name)]
public sealed class TaskTests(BrowserSite site)
{
    private static readonly string StoryPage = $"/story?story={Uri.EscapeDataString(BrowserSite.Story)}";

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FindWhoFirstSaidAFigureAndWhoDisagrees(bool scripts)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await window.GoAsync(StoryPage);
        await window.Page.GetByRole(AriaRole.Region, new() { Name = "Contested claims" }).GetByRole(AriaRole.Link, new() { Name = "11,000" }).First.ClickAsync();

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("11,000");
        var first = window.Page.GetByRole(AriaRole.Region, new() { Name = "Statements by origin" }).GetByRole(AriaRole.Listitem).First;
        await Assertions.Expect(first).ToContainTextAsync("2031-03-04, The River Courier");
        await Assertions.Expect(first).ToContainTextAsync("Helena Muianga");
        await Assertions.Expect(window.Page.GetByText("Denied by Lusemba Power")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Region, new() { Name = "Contradictions" })).ToContainTextAsync("14,000");
        Assert.Empty(window.Faults);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FollowACitationToItsWords(bool scripts)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await window.GoAsync(StoryPage);
        await window.Page.GetByRole(AriaRole.Region, new() { Name = "Figures", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "14,000" }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator(":target blockquote")).ToContainTextAsync("14,000");
        await window.Page.Locator("li:has(> ul > :target)").GetByRole(AriaRole.Link, new() { Name = "in the text" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator("article :target")).ToBeInViewportAsync();
        await Assertions.Expect(window.Page.Locator("article p:has(:target)")).ToContainTextAsync("It is 14,000 people now");
        Assert.Empty(window.Faults);
    }
}
