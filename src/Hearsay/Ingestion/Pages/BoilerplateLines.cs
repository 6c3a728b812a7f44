using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Pages;

/// <summary>Recognises short lines that pages put among the paragraphs of articles.</summary>
internal static partial class BoilerplateLines
{
    private const int LongestLine = 300;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Advertising = @"advert(isement|ising)?|iklan|sponsored( content| links?)?|(story|article) continues (below|after).*";

    private const string OtherArticles =
        @"continue reading.*|explore further|(read|see) (more|also|next|full).{0,3}|related( (articles?|stories|topics|content|posts?|coverage|news|links))?"
        + @"|(read|see|watch|related|more|also read|recommended|don't miss|you may like|you might also like)( (more|also|articles?|stories|story|coverage|content|videos?))?\s*[:>»]\s*.{0,200}"
        + @"|you (may|might) also (like|be interested in).*|click here .*|https?://\S+";

    private const string Sharing =
        @"share( this( article| story)?)?( on .*)?|like this (story|article)\b.*share.*|tweet|print|email|save|facebook|twitter|whatsapp|listen|loading\.*|\d+ (shares?|min(ute)?s? read)"
        + @"|sign up (for|to) .*|subscribe( now| to .*)?|follow (us|him|her|me|@).*|follow .{2,40} on (twitter|facebook|instagram).*";

    private const string Rights =
        @"copyright\W+(©|\(c\)|\d{4}|by ).*|(©|\(c\)|ⓒ) ?.*|.{0,120}all rights reserved\.?.{0,100}|this (document|article|material|content) (is subject to|may not be|was originally) .*";

    private const string Credits =
        @"\(?(reporting|additional reporting|editing|writing) by .*|source:.{0,80}|(photo|image|picture|pictured|credit|photograph|getty images?)s?( by| credit| courtesy)?\s*[:/].*"
        + @"|(image|photo|picture|slide) \d+ (of|/) \d+|topics|tags?:.*|filed under:?.*|categories:.*";

    private const string CommentHeadings =
        @"\(?\d+\)? (comments?|replies|responses?|thoughts)\b( (on|to)\b.*)?|(comments?|responses?|replies)( \(\d+\)| to\b.*)?:?|(leave|post|add|write) (a|your) (comment|reply)|join the (conversation|discussion)";

    private const string DateWords = @"((published|updated|posted|last updated|first published|created|modified)( on| at)?:?\s*)?((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?\s*)?";

    private const string Dates =
        @"(\d{1,2}(st|nd|rd|th)?\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(published|updated|posted)\b.{0,40}\d{1,2}:\d\d)";

    /// <summary>Whether a block is one of them. A date as a heading divides an article.</summary>
    public static bool IsOne(TextBlock block)
        => block.Text.Length <= LongestLine && (Line().IsMatch(block.Text) || (!HtmlTags.IsHeading(block.Element.Tag) && Date().IsMatch(block.Text)));

    /// <summary>Whether a block stands above readers' comments.</summary>
    public static bool IsAboveComments(TextBlock block)
        => block.Text.Length <= LongestLine && block.LinkLength == 0 && Comments().IsMatch(block.Text);

    [GeneratedRegex($"^({Advertising}|{OtherArticles}|{Sharing}|{Rights}|{Credits}|{CommentHeadings})$", Options)]
    private static partial Regex Line();

    [GeneratedRegex($"^({CommentHeadings})$", Options)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(by .{2,60}\W)?" + DateWords + Dates + @"\W*(at\W*)?(\d{1,2}[:.]\d\d)?.{0,40}$", Options)]
    private static partial Regex Date();
}
