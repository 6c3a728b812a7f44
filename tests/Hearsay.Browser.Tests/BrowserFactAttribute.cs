namespace Hearsay.Browser.Tests;

/// <summary>A test in a real browser; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? NoBrowser : null;

    internal const string NoBrowser = "there is no Chromium (Debian's chromium, or HEARSAY_CHROMIUM)";
}
