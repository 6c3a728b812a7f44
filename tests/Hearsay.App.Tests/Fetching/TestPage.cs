namespace Hearsay.App.Tests.Fetching;

/// <summary>Invented pages with an article.</summary>
internal static class TestPage
{
    /// <summary>A page about a bridge.</summary>
    /// <param name="title">Its headline.</param>
    /// <param name="sentence">A sentence of its article.</param>
    /// <param name="head">More in its head.</param>
    public static string Of(string title, string sentence = "The mayor said that nobody was hurt.", string head = "") => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <article><h1>{title}</h1>
        <p>The old bridge over the Lissa was closed on Monday after an inspector found cracks in two of its piers, the harbour office said.</p>
        <p>{sentence} Lorries have to take the longer road through the hills until the piers are mended, which may take until the end of the summer.</p>
        <p>“We had warned of this for years,” said Ila Marn, who runs the ferry below the bridge and has seen the water rise each spring.</p>
        </article><footer>About us</footer></body></html>
        """;
}
