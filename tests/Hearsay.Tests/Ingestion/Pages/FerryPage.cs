namespace Hearsay.Tests.Ingestion.Pages;

/// <summary>An invented article on an invented page, with all that pages put around articles.</summary>
internal static class FerryPage
{
    /// <summary>What the article says, a line a paragraph.</summary>
    public const string Text = """
        The harbour office of Lowmouth said on Tuesday that the ferry Anna Grey had left the quay with 61 people on board, nine more than it may carry.
        “We counted them twice,” said Ida Roe, who runs the office. “The list in the wheelhouse had 52 names.”
        What the owners say
        Grey Line, which owns the ship, denied that it had sold too many tickets, and said that its own count was not finished.
        The coast guard expects to raise the wreck by the end of March. It would not say what it had found.

        """;

    /// <summary>The page with the given head and article.</summary>
    public static string With(string head = "", string article = Article, string around = "") => $"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><title>Ferry carried nine too many, harbour says - The Lowmouth Post</title>{head}</head>
        <body class="single has-sidebar">
        <header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
        <div class="page-wrap"><main>
        {article}
        <div class="comments"><p>I was on that ship last week and nobody counted anything, said a reader at some length, and was right.</p></div>
        </main>{around}</div>
        <footer><p>Copyright 2031 The Lowmouth Post. Nothing here may be printed elsewhere without our leave, which we seldom give.</p></footer>
        </body></html>
        """;

    /// <summary>The article with headline, byline, picture, share bar, teaser and newsletter box.</summary>
    public const string Article = """
        <article>
        <h1>Ferry carried nine too many, harbour says</h1>
        <p class="byline">By Ann Lee and <a rel="author" href="/bo">Bo Roe</a></p>
        <time datetime="2031-02-04T18:30:00+01:00">4 February 2031, 18:30</time>
        <ul class="share-bar"><li><a href="#">Share</a></li><li><a href="#">Tweet</a></li></ul>
        <figure><img src="a.jpg"><figcaption>The Anna Grey at the quay of Lowmouth, in a picture from last summer.</figcaption></figure>
        <p>The harbour office of Lowmouth said on Tuesday that the ferry <em>Anna Grey</em> had left the quay
           with 61 people on board, nine more than it may&nbsp;carry.</p>
        <div class="ad-slot">Advertisement</div>
        <p>“We counted them twice,” said <a href="/roe">Ida Roe</a>, who runs the office. “The list in the wheel&shy;house had 52 names.”</p>
        <div class="related"><h4>Related</h4><ul><li><a href="/1">Why old ships go on sailing</a></li></ul></div>
        <h2>What the owners say</h2>
        <p>Grey Line, which owns the ship, denied that it had sold too many tickets, and said that its own count was not finished.</p>
        <div class="newsletter-signup"><p>Sign up to our morning letter and read what happened in the harbour before anybody else does.</p></div>
        <p>The coast guard expects to raise the wreck by the end of March. It would not say what it had found.</p>
        <h3>More from Lowmouth</h3>
        <ul><li><a href="/2">Mayor opens a bridge</a></li><li><a href="/3">Gulls return</a></li></ul>
        </article>
        """;
}
