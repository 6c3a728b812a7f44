using Hearsay.App.Tests;
using Hearsay.App.Tests.Ledger;
using Hearsay.App.Tests.Web;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>A browser, and two sites for it: the sample story as it was read, and the story whose strings are attacks.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    /// <summary>The story of the sample.</summary>
    public const string Story = "Lusemba dam";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private TestSite? _story, _hostile;

    /// <summary>The address of the sample story's site.</summary>
    public Uri Address => _story!.Client.BaseAddress!;

    /// <summary>The address of the attacks' site.</summary>
    public Uri Hostile => _hostile!.Client.BaseAddress!;

    /// <summary>Opens a window that remembers what goes wrong in it.</summary>
    public Task<Window> OpenAsync(BrowserNewContextOptions? options = null) => Window.OpenAsync(_browser!, Address, options);

    /// <summary>The same at the attacks' site.</summary>
    public Task<Window> OpenHostileAsync(BrowserNewContextOptions? options = null) => Window.OpenAsync(_browser!, Hostile, options);

    /// <summary>One address of every kind of page, of the sample story.</summary>
    public async Task<IReadOnlyList<string>> PagesAsync() => await SitePages.OfAsync(_story!.Client, Story);

    /// <summary>The same of the attacks' site.</summary>
    public async Task<IReadOnlyList<string>> HostilePagesAsync() => await SitePages.OfAsync(_hostile!.Client, TestSite.Attack);

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        var test = new TestLedger();
        var run = await CommandRun.Of("collect", Path.Combine(Repository.Samples, "stories", "lusemba-dam.jsonl"), "--story", Story, "--ledger", test.Path);
        Assert.True(run.Code == App.ExitCode.Done, run.Error);
        _story = await TestSite.OverAsync(test, Story);
        _hostile = await TestSite.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
            _playwright!.Dispose();
            await _hostile!.DisposeAsync();
            await _story!.DisposeAsync();
        }
    }
}
