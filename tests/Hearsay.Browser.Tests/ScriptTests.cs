using System.Text.RegularExpressions;
using Hearsay.App.Web;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>What scripts add to the pages.</summary>
[Collection(BrowserTests.Name)]
public sealed class ScriptTests(BrowserSite site)
{
    private static readonly string Of = $"story={Uri.EscapeDataString(BrowserSite.Story)}";

    [ScriptFact]
    public async Task Chart_Figures_HaveAPanelForEachCountedThingAndMarkRevisions()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync($"/story?{Of}");
        var chart = await window.DrawnAsync("[data-figures]");

        await Assertions.Expect(chart.GetByRole(AriaRole.Heading, new() { Name = "people displaced" })).ToBeVisibleAsync();
        await Assertions.Expect(chart.GetByRole(AriaRole.Img).First).ToHaveAccessibleNameAsync(new Regex("people through time: Helena Muianga: 11,000 on 2031-03-04, 14,000 on 2031-03-06, revised"));
        Assert.NotEqual(0, await chart.Locator("[fill='var(--paper)'] title, [fill='var(--paper)']").CountAsync());
        Assert.Empty(window.Faults);
    }

    [ScriptFact]
    public async Task Drawings_CanBeSaved()
    {
        await using var window = await site.OpenAsync();
        foreach (var (path, part) in new[] { ($"/story?{Of}", "[data-figures]"), ($"/story?{Of}", "[data-map]"), (await ClaimAsync(), "[data-path]") })
        {
            await window.GoAsync(path);
            var drawing = await window.DrawnAsync(part);
            var svg = await Saved(window, drawing.GetByRole(AriaRole.Button, new() { Name = "Save this drawing as SVG" }));
            var png = await Saved(window, drawing.GetByRole(AriaRole.Button, new() { Name = "Save this drawing as PNG" }));
            Assert.StartsWith("<svg xmlns", System.Text.Encoding.UTF8.GetString(svg), StringComparison.Ordinal);
            Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
            Assert.True(png.Length > 2000);
        }

        Assert.Empty(window.Faults);
    }

    [ScriptFact]
    public async Task Graph_Claim_LeadsFromDocumentToDocument()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync(await ClaimAsync());
        var graph = await window.DrawnAsync("[data-path]");

        Assert.True(await graph.Locator("a.node").CountAsync() > 2);
        await Assertions.Expect(graph.Locator("a.denies")).ToContainTextAsync("Lusemba Power");
        await graph.Locator("a.node").First.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/documents/"));
        Assert.Empty(window.Faults);
    }

    [ScriptFact]
    public async Task Map_Places_AreDrawnOnCountries()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync($"/story?{Of}");
        var map = await window.DrawnAsync("[data-map]");

        Assert.Equal(await window.Page.Locator("[data-place]").CountAsync(), await map.Locator("circle").CountAsync());
        Assert.True((await map.Locator(".land").GetAttributeAsync("d"))!.Length > 500);
    }

    [ScriptFact]
    public async Task Search_Typing_FollowsUnfinishedWordsAndKeepsAnAddress()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/statements");
        await Words(window).PressSequentiallyAsync("lorri");
        await Assertions.Expect(window.Page.Locator("#results li")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.Locator("#chips")).ToContainTextAsync("words: lorri");
        await Words(window).PressSequentiallyAsync("es");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("words=lorries$"));
        await window.Page.ReloadAsync();
        await Assertions.Expect(window.Page.Locator("#results li")).ToHaveCountAsync(2);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Without words: lorries" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#results li").Nth(20)).ToBeAttachedAsync();
        Assert.Empty(window.Faults);
    }

    [ScriptFact]
    public async Task Keys_LeadAroundAndCanBeTurnedOff()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync($"/story?{Of}");
        await window.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("k");
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("[...document.querySelectorAll('main li a')].indexOf(document.activeElement)"));
        await window.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/statements"));
        await window.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Words(window)).ToBeFocusedAsync();
        await window.Page.Keyboard.TypeAsync("cj?");
        await Assertions.Expect(Words(window)).ToHaveValueAsync("cj?");
        await Words(window).BlurAsync();
        await window.Page.Keyboard.PressAsync("?");
        await window.Page.GetByLabel("keys of one letter").UncheckAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.Keyboard.PressAsync("d");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/statements"));
    }

    [ScriptFact]
    public async Task Story_SeenBefore_TellsWhatChangedSince()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync($"/story?{Of}");
        await window.Page.EvaluateAsync($"localStorage.setItem('seen {BrowserSite.Story}', '2031-03-07T00:00:00Z')");
        await window.GoAsync($"/story?{Of}");
        await Assertions.Expect(window.Page.Locator("#changes-list")).ToContainTextAsync("revised figures");
        Assert.NotEqual("2031-03-07T00:00:00Z", await window.Page.EvaluateAsync<string>($"localStorage.getItem('seen {BrowserSite.Story}')"));
    }

    [ScriptFact]
    public async Task FirstScreen_Compressed_IsUnder150Kilobytes()
    {
        await using var window = await site.OpenAsync();
        var names = new HashSet<string>(StringComparer.Ordinal);
        window.Page.Request += (_, request) => names.Add(new Uri(request.Url).AbsolutePath);
        await window.GoAsync($"/story?{Of}");
        await window.DrawnAsync("[data-figures]");

        // the outlines of countries are data, fetched when the map comes near
        var scripts = names.Where(n => n.EndsWith(".js", StringComparison.Ordinal)).Sum(n => ClientFiles.InBrotli(n["/client/".Length..])!.Length);
        var style = (await (await window.Page.APIRequest.GetAsync(names.Single(n => n.EndsWith(".css", StringComparison.Ordinal)))).BodyAsync()).Length;
        Assert.InRange(scripts + style, 50_000, 150_000);
    }

    private static ILocator Words(Window window) => window.Page.GetByRole(AriaRole.Textbox, new() { Name = "Words" });

    private async Task<string> ClaimAsync() => (await site.PagesAsync()).First(p => p.StartsWith("/claims/", StringComparison.Ordinal));

    private static async Task<byte[]> Saved(Window window, ILocator button)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
