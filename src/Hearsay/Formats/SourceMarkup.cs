namespace Hearsay.Formats;

/// <summary>Writes the sources of a reading as a legend: how often each wording occurs, and where.</summary>
internal static class SourceMarkup
{
    /// <summary>Writes the items of a list.</summary>
    /// <param name="groups">The sources, in the order in which to list them.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<SourceGroup> groups, TextWriter output)
    {
        for (var g = 0; g < groups.Count; g++)
        {
            var named = groups[g].Wording.Length > 0;
            output.Write($"<li id=\"s{g + 1}\"><a class=\"name{(named ? "" : " nobody")}\" href=\"#s{g + 1}\"><bdi>");
            HtmlText.Write(output, named ? groups[g].Wording : "nobody named");
            output.Write($"</bdi></a> <span class=\"count\">{groups[g].Attributions.Count}</span>");
            output.Write("<span class=\"places\">");
            foreach (var i in groups[g].Attributions)
            {
                output.Write($" <a href=\"#a{i + 1}\">{i + 1}</a>");
            }

            output.Write("</span></li>\n");
        }
    }
}
