using System.Globalization;
using Hearsay.Attributions;
using NodaTime.Text;

namespace Hearsay.Formats;

/// <summary>Writes the heading of a page: which document, when it was published, and how much of it is whose words.</summary>
internal static class HeadingMarkup
{
    private static readonly OffsetDateTimePattern Time = OffsetDateTimePattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm 'UTC'o<+HH:mm>");

    /// <summary>Writes the heading.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="groups">Its sources.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Reading reading, IReadOnlyList<SourceGroup> groups, TextWriter output)
    {
        output.Write("<header>\n<p class=\"kicker\">Who says what</p>\n<h1 dir=\"auto\">");
        HtmlText.Write(output, reading.Document.Title ?? Path.GetFileName(reading.Document.Name));
        output.Write("</h1>\n<p class=\"when\">");
        output.Write(reading.Document.Published is { } time
            ? $"Published <time datetime=\"{OffsetDateTimePattern.Rfc3339.Format(time)}\">{Time.Format(time)}</time>"
            : "Publication date unknown");
        output.Write("</p>\n");
        WriteShares(reading.Attributions, groups.Count(group => group.Wording.Length > 0), output);
        output.Write("</header>\n");
    }

    private static void WriteShares(IReadOnlyList<Attribution> attributions, int sources, TextWriter output)
    {
        output.Write($"<p class=\"totals\"><b>{attributions.Count}</b> {(attributions.Count == 1 ? "attribution" : "attributions")}");
        output.Write($" to <b>{sources}</b> {(sources == 1 ? "source" : "sources")} as worded</p>\n");
        if (attributions.Count == 0)
        {
            return;
        }

        var direct = ShareOf(attributions, Directness.Direct);
        var mixed = ShareOf(attributions, Directness.Mixed);
        var indirect = ShareOf(attributions, Directness.Indirect);
        output.Write($"<div class=\"shares\">{HtmlBar.Of(("direct", direct), ("mixed", mixed), ("indirect", indirect))}\n<ul>\n");
        WriteShare("direct", "in quotation marks", direct, output);
        WriteShare("mixed", "partly", mixed, output);
        WriteShare("indirect", "in the article’s words", indirect, output);
        output.Write("</ul></div>\n");
    }

    private static double ShareOf(IReadOnlyList<Attribution> attributions, Directness directness)
        => attributions.Count(attribution => attribution.Directness == directness) / (double)attributions.Count;

    private static void WriteShare(string name, string meaning, double share, TextWriter output)
        => output.Write($"<li class=\"{name}\"><b>{(share * 100).ToString("0", CultureInfo.InvariantCulture)}%</b> {name} <small>{meaning}</small></li>\n");
}
