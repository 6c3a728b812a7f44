using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>What holds of every page, however it is looked at.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_AnyScheme_BreakNoRuleOfAxe(ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });
        foreach (var path in await site.PagesAsync())
        {
            await window.GoAsync(path);
            foreach (var part in await window.Page.Locator("main [data-figures], main [data-path], main [data-map]").AllAsync())
            {
                await part.ScrollIntoViewIfNeededAsync();
                await Assertions.Expect(part).ToHaveAttributeAsync("data-enhanced", "true");
            }

            var result = await window.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{path}: {string.Join("; ", result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}"))}");
        }
    }

    [BrowserTheory]
    [InlineData(320, 1)]
    [InlineData(640, 2)]
    public async Task Pages_NarrowOrZoomed_NeedNoSidewaysScrolling(int width, int zoom)
    {
        // a window of 1280 pixels at 200 % lays out as one of 640
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, DeviceScaleFactor = zoom });
        await using var hostile = await site.OpenHostileAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, DeviceScaleFactor = zoom });
        foreach (var (at, path) in (await site.PagesAsync()).Select(p => (window, p)).Concat((await site.HostilePagesAsync()).Select(p => (hostile, p))))
        {
            await at.GoAsync(path);
            Assert.True(await at.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), path);
        }
    }

    [BrowserFact]
    public async Task Pages_Hostile_AreShownAsText()
    {
        await using var window = await site.OpenHostileAsync();
        foreach (var path in await site.HostilePagesAsync())
        {
            await window.GoAsync(path);
            Assert.Equal(0, await window.Page.Locator("img, iframe, object, embed, base, script:not([src^='/client/']), a[href^='javascript:']").CountAsync());
        }

        Assert.Empty(window.Faults);
        await window.GoAsync("/documents");
        await Assertions.Expect(window.Page.GetByText("<script>alert(1)</script>").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Pages_ReducedMotion_StandStill()
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        foreach (var path in await site.PagesAsync())
        {
            await window.GoAsync(path);
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("document.getAnimations().length"));
            Assert.Equal(0, await window.Page.EvaluateAsync<int>("[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration.split(',').some(d => parseFloat(d) > 0) || getComputedStyle(e).scrollBehavior == 'smooth').length"));
        }
    }

    [BrowserFact]
    public async Task Pages_WithoutScripts_SayTheSame()
    {
        await using var with = await site.OpenAsync();
        await using var without = await site.OpenAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var path in await site.PagesAsync())
        {
            await with.GoAsync(path);
            await without.GoAsync(path);
            Assert.Equal(await without.Page.Locator("h1, h2, main li a").AllTextContentsAsync(), await with.Page.Locator("h1, h2, main li a").AllTextContentsAsync());
        }
    }
}
