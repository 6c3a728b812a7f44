using System.Text.RegularExpressions;
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

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExportTheChartsData(bool scripts)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        await window.GoAsync(StoryPage);
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = "The figures as CSV" }).ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());

        Assert.Equal("figures.csv", download.SuggestedFilename);
        Assert.StartsWith("counted,actor,party,as_of,low,best,high", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("people,Helena Muianga,Muianga,2031-03-04,11000,11000,11000", StringComparison.Ordinal));
        var chart = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = "The figures as SVG" }).ClickAsync());
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(await chart.PathAsync()), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task CompareVersionsAndSeeTheOriginal()
    {
        await using var window = await site.OpenAsync();
        var document = (await site.PagesAsync()).Last(p => Regex.IsMatch(p, "^/documents/[0-9a-f]+[?]"));
        await window.GoAsync(document);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "what changed" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("del")).ToHaveTextAsync("Four people drowned near Chidoma, police said on Friday.");
        await Assertions.Expect(window.Page.Locator("ins").First).ToHaveTextAsync("Five people drowned near Chidoma, police said on Saturday.");
        await window.GoAsync(document);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "beside the text" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("pre")).ToContainTextAsync("\"publisher\": \"Tete Radio\"");
    }
}
