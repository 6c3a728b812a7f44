using System.Text;
using Hearsay.App.Output;
using Hearsay.Claims;

namespace Hearsay.App.Charting;

/// <summary>Writes a chart as an image or as a page that holds it; the name's ending says which.</summary>
internal static class ChartFile
{
    // the policy lets the style in the image through and nothing else
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Figures</title>
        </head>
        <body>

        """;

    /// <summary>Whether a name has an ending that says how to write it.</summary>
    public static bool HasKnownEnding(string path) => IsPage(path) || path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the chart of some series.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<Series> series, string? story)
    {
        var svg = FigureChart.Draw(series, story is null ? "Figures" : $"Figures: {story}");
        using var file = new OutputFile(path);
        file.Write(Encoding.UTF8.GetBytes(IsPage(path) ? $"{Head}{svg}</body>\n</html>\n" : svg));
        file.Complete();
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
