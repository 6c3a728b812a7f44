using System.Globalization;
using Hearsay.Attributions;

namespace Hearsay.Formats;

/// <summary>Writes the account of each attribution: whose words, which words attribute them, what is said, how, and inside what.</summary>
internal static class AttributionMarkup
{
    private const int LongestChain = 8;

    /// <summary>Writes the items of a numbered list in the order of <see cref="Reading.Attributions"/>.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="groups">Its sources, in the order in which they are listed.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Reading reading, IReadOnlyList<SourceGroup> groups, TextWriter output)
    {
        var groupOf = new int[reading.Attributions.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            groups[g].Attributions.ForEach(i => groupOf[i] = g);
        }

        var statements = reading.Statements.Where(s => s.Attribution is not null).ToLookup(s => s.Attribution!.Value);
        for (var i = 0; i < groupOf.Length; i++)
        {
            output.Write($"<li id=\"a{i + 1}\" data-source=\"{groupOf[i] + 1}\">\n");
            WriteWho(reading, reading.Attributions[i], output);
            WriteChain(reading, i, output);
            WriteContent(reading, reading.Attributions[i], output);
            StatementMarkup.Write(reading, [.. statements[i]], output);
            WriteFacts(reading.Attributions[i], i + 1, output);
            output.Write("</li>\n");
        }
    }

    private static void WriteWho(Reading reading, Attribution attribution, TextWriter output)
    {
        output.Write("<p class=\"who\" lang=\"");
        HtmlText.Write(output, reading.Document.Language);
        output.Write("\">");
        // In the order of the text: "islanders say", "according to islanders".
        var cueFirst = attribution.Source is { } source && attribution.Cue.Start < source.Start;
        Action<Reading, Attribution, TextWriter> first = cueFirst ? WriteCue : WriteSource;
        Action<Reading, Attribution, TextWriter> second = cueFirst ? WriteSource : WriteCue;
        first(reading, attribution, output);
        output.Write(' ');
        second(reading, attribution, output);
        output.Write("</p>\n");
    }

    private static void WriteCue(Reading reading, Attribution attribution, TextWriter output)
    {
        output.Write("<bdi class=\"cue\">");
        HtmlText.Write(output, attribution.Cue.In(reading.Document.Text));
        output.Write("</bdi>");
    }

    private static void WriteSource(Reading reading, Attribution attribution, TextWriter output)
    {
        if (attribution.Source is not { } source)
        {
            output.Write("<span class=\"nobody\">nobody named</span>");
            return;
        }

        output.Write("<bdi class=\"source\">");
        HtmlText.Write(output, source.In(reading.Document.Text));
        output.Write("</bdi>");
    }

    private static void WriteContent(Reading reading, Attribution attribution, TextWriter output)
    {
        output.Write("<blockquote dir=\"auto\" lang=\"");
        HtmlText.Write(output, reading.Document.Language);
        output.Write("\">");
        for (var k = 0; k < attribution.Content.Count; k++)
        {
            output.Write(k > 0 ? " <span class=\"gap\">[…]</span> " : "");
            HtmlText.Write(output, attribution.Content[k].In(reading.Document.Text));
        }

        output.Write("</blockquote>\n");
    }

    private static void WriteFacts(Attribution attribution, int number, TextWriter output)
    {
        var percent = (attribution.Confidence * 100).ToString("0", CultureInfo.InvariantCulture);
        output.Write($"<p class=\"facts\"><span class=\"kind {JsonFormat.NameOf(attribution.Directness)}\">{JsonFormat.NameOf(attribution.Directness)}</span> ");
        output.Write($"<span class=\"confidence\">confidence {percent}% {HtmlBar.Of(("sure", attribution.Confidence))}</span> ");
        output.Write($"<a class=\"back\" href=\"#m{number}\">in the text</a></p>\n");
    }

    private static void WriteChain(Reading reading, int at, TextWriter output)
    {
        var parent = reading.Attributions[at].Parent;
        if (parent is null)
        {
            return;
        }

        output.Write("<p class=\"chain\">");
        for (var depth = 0; parent is { } p; depth++)
        {
            if (depth == LongestChain)
            {
                output.Write(", and so on");
                break;
            }

            output.Write($"{(depth == 0 ? "in" : ", in")} what <a href=\"#a{p + 1}\">");
            WriteSource(reading, reading.Attributions[p], output);
            output.Write("</a> said");
            parent = reading.Attributions[p].Parent;
        }

        output.Write("</p>\n");
    }
}
