using Hearsay.App.Web;

namespace Hearsay.Browser.Tests;

/// <summary>A test of the pages' scripts; skipped where there is no browser, or where the program was built without npm and has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute() => Skip = Chromium.Path is null ? BrowserFactAttribute.NoBrowser : ClientFiles.Main is null ? "the program was built without npm" : null;
}
