using System.Text;

namespace Hearsay.Ingestion.Feeds;

/// <summary>An element of a feed in XML.</summary>
internal sealed class FeedElement
{
    private readonly List<object> _content = [];

    /// <summary>Its name in small letters, behind the usual prefix of its namespace, as in <c>dc:creator</c>; without one where it belongs to feeds themselves.</summary>
    public required string Name { get; init; }

    /// <summary>Its name as it is written, in small letters.</summary>
    public required string Tag { get; init; }

    /// <summary>The element that it stands in; null for what everything stands in.</summary>
    public required FeedElement? Parent { get; init; }

    /// <summary>Its attributes by their names as written, in small letters.</summary>
    public required IReadOnlyDictionary<string, string> Attributes { get; init; }

    /// <summary>Where its start tag begins, in UTF-16 code units of the decoded feed.</summary>
    public int Start { get; init; }

    /// <summary>Where its end tag ends.</summary>
    public int End { get; set; }

    /// <summary>Whether nothing ends it but the end of the feed.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>The elements right in it.</summary>
    public IEnumerable<FeedElement> Children => _content.OfType<FeedElement>();

    /// <summary>The elements right in it, and runs of text as strings or builders.</summary>
    public IReadOnlyList<object> Content => _content;

    /// <summary>The value of an attribute; null where it has none.</summary>
    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>The first element right in it of that name; null where there is none.</summary>
    public FeedElement? Child(string name) => Children.FirstOrDefault(c => c.Name == name);

    /// <summary>Puts an element in.</summary>
    public void Add(FeedElement child) => _content.Add(child);

    /// <summary>Puts text in.</summary>
    public void Add(string text)
    {
        if (_content.Count > 0 && _content[^1] is StringBuilder last)
        {
            last.Append(text);
        }
        else
        {
            _content.Add(new StringBuilder(text));
        }
    }

    /// <summary>The text right in it, without that of the elements in it.</summary>
    public string Text => string.Concat(_content.OfType<StringBuilder>());

    /// <summary>This and all below, each before those in it.</summary>
    public IEnumerable<FeedElement> All()
    {
        var waiting = new Stack<FeedElement>([this]);
        while (waiting.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children.Reverse())
            {
                waiting.Push(child);
            }
        }
    }
}
