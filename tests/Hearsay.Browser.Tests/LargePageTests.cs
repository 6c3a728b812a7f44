using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>A page of 5,000 statements can be worked with. It is put together of the items of a real page, over and over.</summary>
[Collection(BrowserTests.Name)]
public sealed class LargePageTests(BrowserSite site)
{
    private const int Count = 5000;

    [BrowserFact]
    public async Task Statements_5000_CanBeWalkedAndFound()
    {
        await using var window = await site.OpenAsync();
        await window.Page.RouteAsync("**/statements", async route =>
        {
            var page = await (await route.FetchAsync()).TextAsync();
            var items = Regex.Matches(page[page.IndexOf("<ol>", StringComparison.Ordinal)..], "<li>.*?</li>", RegexOptions.Singleline).Select(m => m.Value).ToList();
            var all = string.Concat(Enumerable.Range(0, Count).Select(i => items[i % items.Count].Replace("<blockquote>", $"<blockquote id=\"n{i}\">", StringComparison.Ordinal)));
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = Regex.Replace(page, "<ol>.*?</ol>", $"<ol>{all}</ol>".Replace("$", "$$", StringComparison.Ordinal), RegexOptions.Singleline) });
        });
        await window.GoAsync("/statements");

        await Assertions.Expect(window.Page.Locator("#results li")).ToHaveCountAsync(Count);
        await window.Page.EvaluateAsync("location.hash = 'n4999'");
        await Assertions.Expect(window.Page.Locator("#n4999")).ToBeInViewportAsync();
        await window.Page.Locator("#results li").Last.GetByRole(AriaRole.Link).First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(window.Page.Locator("#results li a:focus")).ToBeInViewportAsync();
        Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(window.Faults);
    }
}
