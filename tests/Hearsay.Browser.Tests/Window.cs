using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>A window of a browser without a history. It remembers requests to other hosts, complaints of the console (a policy that stops something is one), faults of scripts, and dialogs.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    private Window(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>What it shows.</summary>
    public IPage Page { get; }

    /// <summary>Opens one at a site.</summary>
    internal static async Task<Window> OpenAsync(IBrowser browser, Uri address, BrowserNewContextOptions? options)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions(options ?? new()) { BaseURL = address.ToString(), Locale = "en-GB", TimezoneId = "UTC" });
        var window = new Window(context, await context.NewPageAsync());
        context.Request += (_, request) => window.Note(Uri.TryCreate(request.Url, UriKind.Absolute, out var to) && (to.Scheme is "data" or "blob" || to.Authority == address.Authority) ? null : $"request to {request.Url}");
        window.Page.Console += (_, message) => window.Note(message.Type is "error" or "warning" && !message.Text.Contains("404 (Not Found)", StringComparison.Ordinal) ? $"{message.Type}: {message.Text}" : null);
        window.Page.PageError += (_, fault) => window.Note($"fault: {fault}");
        window.Page.Dialog += async (_, dialog) =>
        {
            window.Note($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        return window;
    }

    /// <summary>Goes to a page of the site and waits until it is whole, what its scripts draw too.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        Assert.Empty(_faults);
    }

    /// <summary>Waits until a part of the page is drawn by its script.</summary>
    public async Task<ILocator> DrawnAsync(string selector)
    {
        var part = Page.Locator(selector);
        await part.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(part).ToHaveAttributeAsync("data-enhanced", "true");
        return part;
    }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Note(string? fault)
    {
        if (fault is not null)
        {
            _faults.Enqueue($"{Page.Url}: {fault}");
        }
    }
}
