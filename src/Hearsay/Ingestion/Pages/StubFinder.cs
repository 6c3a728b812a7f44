using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Pages;

/// <summary>Recognises pages that came instead of an article: errors, walls of consent, and articles cut off for those who do not pay.</summary>
internal static partial class StubFinder
{
    private const int ShortText = 1500;
    private const int LongestTeaser = 2500;
    private const int LongestErrorTitle = 60;
    private const int LongestNotice = 1000;
    private const double MostOfText = 0.5;

    /// <summary>Why the page is no article; null where it may be one.</summary>
    public static string? Refusal(Article article, PageMetadata metadata)
    {
        var length = article.Length;
        if (length < ShortText && metadata.Titles.FirstOrDefault(t => t.Length <= LongestErrorTitle && ErrorTitle().IsMatch(t)) is { } title)
        {
            return Refusals.ErrorPage(title);
        }

        if (length < ShortText && length > 0 && article.Blocks.Where(b => Consent().IsMatch(b.Text)).Sum(b => b.Text.Length) > MostOfText * length && article.Tree.Buttons.Any(ConsentButton().IsMatch))
        {
            return Refusals.ConsentWall;
        }

        return null;
    }

    /// <summary>Why the article is not whole; null where nothing says so.</summary>
    public static string? Incomplete(Article article, PageMetadata metadata)
    {
        var isCut = article.Blocks.Count > 0 && (article.Length < LongestTeaser || EndsInEllipsis(article.Blocks[^1].Text));
        if (isCut && article.Tree.Blocks.FirstOrDefault(b => b.Text.Length <= LongestNotice && Paywall().IsMatch(b.Text)) is { } wall)
        {
            return $"the rest is behind a paywall: \"{(wall.Text.Length > 100 ? wall.Text[..100] + "…" : wall.Text)}\"";
        }

        return isCut && metadata.IsForSubscribers ? "the page says that only subscribers read all of it" : null;
    }

    private static bool EndsInEllipsis(string text)
    {
        var end = text.AsSpan().TrimEnd(")]\"”’» ");
        return end.EndsWith("…", StringComparison.Ordinal) || end.EndsWith("...", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(error\W*)?([45]\d\d)\b|\b(page|article|story|site|file|url) (you requested |requested )?((was|is|could|can) ?(not|no longer)|cannot|can't|isn't|wasn't|not) ?(be )?(found|available|exists?)|^(page )?not found\b|^(access|permission) (denied|to this page has been denied)|^forbidden\b|^(service (temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|(too many|bad) requests?)\b|^just a moment\b|^attention required|^(are you (a )?(human|robot)|security check|pardon our interruption|verify(ing)? you are human)|^(oops|whoops)\b|^unavailable\b|temporarily (unavailable|down)$|^site (is )?(under|down for) maintenance",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorTitle();

    [GeneratedRegex(@"\b(we|our|us|you|your)\b.*\b(cookies?|consent|personal (data|information)|privacy (policy|settings|choices)|advertising partners|vendors)\b|\b(cookies?|consent|personal (data|information))\b.*\b(we|our|us|you|your)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Consent();

    [GeneratedRegex(@"^\W*(accept|reject|agree|i agree|allow|decline|ok|got it|manage|continue without|more options)\b.{0,40}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ConsentButton();

    [GeneratedRegex(@"\b(subscribe|register|sign (in|up)|log ?in|pay|become a (member|subscriber))( now| today)? to (continue( reading)?|keep reading|read (the (full|rest)|this|more|on)|unlock|get (full|unlimited) access)|\b(to|and) (continue|keep) reading\b.{0,60}(subscri|regist|sign|log)|\balready (a |have a |an? )?(subscriber|subscription|member)\b|\b(article|content|story) is (only |exclusively |reserved )?(available )?(for|to) (our |paying )?(subscribers|members)\b|\bsubscribers? only\b|\byou('ve| have) (reached|read|used) (your|all|the) .{0,30}(free )?(articles?|limit)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Paywall();
}
