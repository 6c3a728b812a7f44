using System.Globalization;
using System.Text;

namespace Hearsay.Formats;

/// <summary>A small bar of shares, drawn with attributes alone, since the page's policy allows no styles on elements.</summary>
internal static class HtmlBar
{
    /// <summary>The bar as SVG. It says nothing to a screen reader: the same figures must stand beside it as text.</summary>
    /// <param name="parts">From the left: a class, and a share of the whole width from 0 to 1.</param>
    public static string Of(params ReadOnlySpan<(string Class, double Share)> parts)
    {
        var svg = new StringBuilder("<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var left = 0.0;
        foreach (var (name, share) in parts)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{name}\" x=\"{left:0.##}\" width=\"{share * 100:0.##}\" height=\"4\"/>");
            left += share * 100;
        }

        return svg.Append("</svg>").ToString();
    }
}
