using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Hearsay.Ingestion.Feeds;

/// <summary>
/// Makes the tree of a feed in XML, well formed or not. It takes the tokens of HTML, whose standard says what every string of characters
/// means: a bare <c>&amp;</c>, an attribute without quotes, an entity that only HTML declares. Entities of a document type are not
/// expanded, and nothing outside is ever asked for. Linear in the length of the feed.
/// </summary>
internal sealed class FeedTreeBuilder
{
    /// <summary>Elements that hold text alone; one that is not ended is ended by the next of <see cref="Siblings"/>.</summary>
    private static readonly HashSet<string> Leaves = ["title", "link", "guid", "pubdate", "id", "updated", "published", "issued", "modified"];
    private static readonly HashSet<string> Siblings = [.. Leaves, "description", "summary", "content", "content:encoded", "author", "category", "comments", "dc:creator", "dc:date"];

    private readonly List<FeedElement> _open = [new FeedElement { Name = "", Tag = "", Parent = null, Attributes = new Dictionary<string, string>() }];
    private int _count;

    /// <summary>What all elements of a feed stand in.</summary>
    /// <param name="text">The decoded feed; any string.</param>
    /// <exception cref="FeedLimitException">It has too many elements, or too many in each other.</exception>
    public static FeedElement Build(string text)
    {
        var builder = new FeedTreeBuilder();
        using var source = new TextSource(new StringTextSource(text));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { IsAcceptingCharacterData = true, SkipComments = true };
        var start = 0;
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            builder.Add(token, start, source.Index);
            start = source.Index;
        }

        builder.CloseTo(1, text.Length, isCutOff: true);
        return builder._open[0];
    }

    private void Add(HtmlToken token, int start, int end)
    {
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open((HtmlTagToken)token, start, end);
                break;
            case HtmlTokenType.EndTag when _open.FindLastIndex(e => e.Tag == token.Name) is > 0 and var ended:
                CloseTo(ended + 1, start, isCutOff: false);
                CloseTo(ended, end, isCutOff: false);
                break;
            case HtmlTokenType.Character:
                _open[^1].Add(token.Data);
                break;
        }
    }

    private void Open(HtmlTagToken tag, int start, int end)
    {
        var attributes = new Dictionary<string, string>(tag.Attributes.Count, StringComparer.Ordinal);
        foreach (var attribute in tag.Attributes)
        {
            attributes.TryAdd(attribute.Name, attribute.Value);
        }

        var name = NameOf(tag.Name, attributes);
        CloseUnended(name, start);
        var element = new FeedElement { Name = name, Tag = tag.Name, Parent = _open[^1], Attributes = attributes, Start = start, End = end };
        _open[^1].Add(element);
        if (++_count > FeedLimits.Elements)
        {
            throw new FeedLimitException(Refusals.FeedTooManyElements(FeedLimits.Elements));
        }

        if (!tag.IsSelfClosing)
        {
            _open.Add(element);
        }

        if (_open.Count > FeedLimits.Depth)
        {
            throw new FeedLimitException(Refusals.FeedTooDeep(FeedLimits.Depth));
        }
    }

    /// <summary>No entry stands in another, and no title in a link: where it looks so, an end tag is missing.</summary>
    private void CloseUnended(string name, int at)
    {
        if (name is "item" or "entry" && _open.FindLastIndex(e => e.Name == name) is > 0 and var entry)
        {
            CloseTo(entry, at, isCutOff: false);
        }
        else if (Leaves.Contains(_open[^1].Name) && Siblings.Contains(name))
        {
            CloseTo(_open.Count - 1, at, isCutOff: false);
        }
    }

    /// <summary>Ends the innermost elements until <paramref name="count"/> are open.</summary>
    private void CloseTo(int count, int end, bool isCutOff)
    {
        for (; _open.Count > count; _open.RemoveAt(_open.Count - 1))
        {
            _open[^1].End = end;
            _open[^1].IsCutOff = isCutOff;
        }
    }

    private string NameOf(string tag, Dictionary<string, string> attributes)
    {
        var colon = tag.IndexOf(':', StringComparison.Ordinal);
        var written = colon < 0 ? "" : tag[..colon];
        var declaration = colon < 0 ? "xmlns" : $"xmlns:{written}";
        var declared = attributes.GetValueOrDefault(declaration);
        for (var at = _open.Count - 1; declared is null && at > 0; at--)
        {
            declared = _open[at].Attribute(declaration);
        }

        var prefix = declared is null ? written : FeedNamespaces.Prefix(declared);
        return prefix.Length == 0 ? tag[(colon + 1)..] : $"{prefix}:{tag[(colon + 1)..]}";
    }
}
