using System.Text.RegularExpressions;

namespace Hearsay.Ingestion.Feeds;

/// <summary>Reads who wrote an entry.</summary>
internal static partial class FeedAuthors
{
    /// <summary>The names in an element, as it has them, each once.</summary>
    public static IReadOnlyList<string> Of(FeedElement element)
        => [.. element.Children.Where(c => c.Name is "author" or "dc:creator" or "itunes:author").Select(Name).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string? Name(FeedElement author) => Clean(FeedText.Plain(author.Child("name")) ?? FeedText.Plain(author));

    /// <summary>The name beside an address of mail, in either order; the text itself where there is no such address.</summary>
    private static string? Clean(string? text)
    {
        if (text is null || Mail().Match(text) is not { Success: true } mail)
        {
            return text;
        }

        var name = text.Remove(mail.Index, mail.Length).Trim(' ', '(', ')', '"', ',', '<', '>');
        return name.Length > 0 ? name : null;
    }

    [GeneratedRegex(@"<?(mailto:)?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}>?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
