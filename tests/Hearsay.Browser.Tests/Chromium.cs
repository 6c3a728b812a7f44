using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>The browser of the system; none is fetched.</summary>
internal static class Chromium
{
    /// <summary>Where it is: what HEARSAY_CHROMIUM names, or where Debian puts it; null where there is none.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("HEARSAY_CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    /// <summary>Starts it. It has no sandbox, for it shows nothing but this machine's own pages, and root may have none.</summary>
    public static Task<IBrowser> StartAsync(IPlaywright playwright)
        => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox", "--font-render-hinting=none", "--force-color-profile=srgb"] });
}
