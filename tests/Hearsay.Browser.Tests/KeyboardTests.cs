using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>The pages without a mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    private const string Focused = "document.activeElement";

    [BrowserFact]
    public async Task Tab_FromTheTop_ReachesEverythingAndShowsWhereItIs()
    {
        await using var window = await site.OpenAsync();
        foreach (var path in await site.PagesAsync())
        {
            await window.GoAsync(path);
            var all = await window.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility() && !e.closest('dialog:not([open])')).length");
            var reached = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i <= all; i++)
            {
                await window.Page.Keyboard.PressAsync("Tab");
                var (id, seen) = (await Number(window.Page), await IsSeen(window.Page));
                if (id is null || !reached.Add(id))
                {
                    break;
                }

                Assert.True(seen, $"{path}: the focus is not seen on {await window.Page.EvaluateAsync<string>($"{Focused}.outerHTML")}");
            }

            Assert.True(reached.Count >= all, $"{path}: {reached.Count} of {all} are reached");
        }
    }

    [BrowserFact]
    public async Task Walk_StoryToClaimToWords_NeedsNoMouse()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync($"/story?story={Uri.EscapeDataString(BrowserSite.Story)}");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Text(window.Page));
        await window.Page.Keyboard.PressAsync("Enter");
        await TabTo(window.Page, "11,000");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/claims/"));
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await TabTo(window.Page, "The River Courier");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/documents/.*#s-"));
        await Assertions.Expect(window.Page.Locator(":target blockquote")).ToContainTextAsync("11,000 people");
    }

    private static async Task TabTo(IPage page, string words)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await Text(page)).Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"no way to '{words}' by Tab on {page.Url}");
    }

    private static Task<string> Text(IPage page) => page.EvaluateAsync<string>($"{Focused}.tagName == 'A' ? {Focused}.textContent : ''");

    private static Task<string?> Number(IPage page)
        => page.EvaluateAsync<string?>($"(() => {{ const e = {Focused}; return e == document.body ? null : String([...document.querySelectorAll('*')].indexOf(e)); }})()");

    private static Task<bool> IsSeen(IPage page)
        => page.EvaluateAsync<bool>($"(() => {{ const e = {Focused}, s = getComputedStyle(e), r = e.getBoundingClientRect(); return s.outlineStyle != 'none' && parseFloat(s.outlineWidth) >= 2 && r.right > 0 && r.bottom > 0 && r.left < innerWidth && r.top < innerHeight; }})()");
}
