using Hearsay.App.Web;

namespace Hearsay.Browser.Tests;

/// <summary>A test of a picture; skipped where there is no browser, no script, or not the letters that the picture was made with.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PictureTheoryAttribute : TheoryAttribute
{
    private const string Letters = "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf";

    public PictureTheoryAttribute() => Skip = Chromium.Path is null ? BrowserFactAttribute.NoBrowser
        : ClientFiles.Main is null ? "the program was built without npm"
        : !File.Exists(Letters) ? $"there is no {Letters}" : null;
}
