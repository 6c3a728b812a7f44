using Hearsay.App.Tests;
using Microsoft.Playwright;

namespace Hearsay.Browser.Tests;

/// <summary>The pictures of the documentation are what the pages look like. HEARSAY_PICTURES=1 makes them anew.</summary>
[Collection(BrowserTests.Name)]
public sealed class PictureTests(BrowserSite site)
{
    /// <summary>The share of squares of 8 pixels whose mean brightness differs by more than a tenth: letters may be drawn a little otherwise, a part may not be elsewhere.</summary>
    private const double MostDifferent = 0.03;

    private const string Compare = """
        async ([one, other]) => {
          const squares = async data => {
            const image = new Image();
            image.src = 'data:image/png;base64,' + data;
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [Math.round(image.width / 8), Math.round(image.height / 8)];
            const context = canvas.getContext('2d');
            context.imageSmoothingQuality = 'high';
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            return [canvas.width, canvas.height, ...context.getImageData(0, 0, canvas.width, canvas.height).data];
          };
          const [a, b] = [await squares(one), await squares(other)];
          return a.length !== b.length ? 1 : a.filter((v, i) => Math.abs(v - b[i]) > 25).length / a.length;
        }
        """;

    [PictureTheory]
    [InlineData("story", ColorScheme.Light)]
    [InlineData("figures", ColorScheme.Light)]
    [InlineData("path", ColorScheme.Dark)]
    [InlineData("document", ColorScheme.Light)]
    public async Task Picture_OfThePage_IsThatOfTheDocumentation(string name, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 1000, Height = 640 } });
        var path = Path.Combine(Repository.Root, "docs", "pictures", $"{name}.png");
        var taken = await TakeAsync(window, name);
        if (Environment.GetEnvironmentVariable("HEARSAY_PICTURES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, taken);
        }

        var different = await window.Page.EvaluateAsync<double>(Compare, new[] { Convert.ToBase64String(taken), Convert.ToBase64String(await File.ReadAllBytesAsync(path)) });
        Assert.True(different <= MostDifferent, $"{name}: {different:P1} of the picture differ; HEARSAY_PICTURES=1 makes it anew");
    }

    private async Task<byte[]> TakeAsync(Window window, string name)
    {
        var pages = await site.PagesAsync();
        var story = pages.Single(p => p.StartsWith("/story?", StringComparison.Ordinal) && !p.Contains("since", StringComparison.Ordinal));
        switch (name)
        {
            case "figures":
                await window.GoAsync(story);
                return await (await window.DrawnAsync("[data-figures]")).ScreenshotAsync();
            case "path":
                await window.GoAsync(pages.First(p => p.StartsWith("/claims/", StringComparison.Ordinal)));
                return await (await window.DrawnAsync("[data-path]")).ScreenshotAsync();
            case "document":
                await window.GoAsync("/documents");
                await window.Page.GetByRole(AriaRole.Link, new() { Name = "Crack in Lusemba dam" }).ClickAsync();
                break;
            default:
                await window.GoAsync(story);
                break;
        }

        return await window.Page.ScreenshotAsync();
    }
}
