using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Pages;

/// <summary>Recognises short lines that pages put among the paragraphs of articles.</summary>
internal static partial class BoilerplateLines
{
    private const int LongestLine = 300;

    /// <summary>Whether a block is one of them. A date as a heading divides an article.</summary>
    public static bool IsOne(TextBlock block)
        => block.Text.Length <= LongestLine && (Line().IsMatch(block.Text) || (!HtmlTags.IsHeading(block.Element.Tag) && Date().IsMatch(block.Text)));

    /// <summary>Whether a block stands above readers' comments.</summary>
    public static bool IsAboveComments(TextBlock block)
        => block.Text.Length <= LongestLine && block.LinkLength == 0 && Comments().IsMatch(block.Text);

    [GeneratedRegex(@"^(\(?\d+\)? (comments?|replies|responses?|thoughts)\b( (on|to)\b.*)?|(comments?|responses?|replies)( \(\d+\)| to\b.*)?:?|(leave|post|add|write) (a|your) (comment|reply)|join the (conversation|discussion))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(advert(isement|ising)?|iklan|like this (story|article)\b.*share.*|explore further|(image|photo|picture|slide) \d+ (of|/) \d+|https?://\S+|you (may|might) also (like|be interested in).*|sponsored( content| links?)?|story continues (below|after).*|article continues (below|after).*|continue reading.*|(read|see) (more|also|next|full).{0,3}$|(read|see|watch|related|more|also read|recommended|don't miss|you may like|you might also like)( (more|also|articles?|stories|story|coverage|content|videos?))?\s*[:>»]\s*.{0,200}|related( (articles?|stories|topics|content|posts?|coverage|news|links))?|share( this( article| story)?)?( on .*)?|tweet|comments?( \(\d+\))?|(\d+ )?comments?|leave a (comment|reply).*|sign up (for|to) .*|subscribe( now| to .*)?|follow (us|him|her|me|@).*|follow .{2,40} on (twitter|facebook|instagram).*|click here .*|copyright\W+(©|\(c\)|\d{4}|by ).*|(©|\(c\)|ⓒ) ?.*|.{0,120}all rights reserved\.?.{0,100}|\(?(reporting|additional reporting|editing|writing) by .*|topics|tags?:.*|filed under:?.*|categories:.*|source:.{0,80}|(photo|image|picture|pictured|credit|photograph|getty images?)s?( by| credit| courtesy)?\s*[:/].*|this (document|article|material|content) (is subject to|may not be|was originally) .*|print|email|save|facebook|twitter|whatsapp|listen|loading\.*|\d+ (shares?|min(ute)?s? read))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(by .{2,60}\W)?((published|updated|posted|last updated|first published|created|modified)( on| at)?:?\s*)?((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\.?,?\s*)?(\d{1,2}(st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4}|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(published|updated|posted)\b.{0,40}\d{1,2}:\d\d)\W*(at\W*)?(\d{1,2}[:.]\d\d)?.{0,40}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
