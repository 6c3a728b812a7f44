using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hearsay.Ingestion.Pages;

/// <summary>The objects of a page's JSON-LD (W3C JSON-LD 1.1) that matter for an article, with references by <c>@id</c> followed.</summary>
internal sealed partial class JsonLd : IDisposable
{
    private const int MostReferences = 8;
    private const int LongestScript = 4 << 20;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonDocument> _documents = [];
    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    /// <summary>Takes in a script of the type <c>application/ld+json</c>. One that is no JSON adds nothing.</summary>
    public void Add(IElement script)
    {
        var text = Escape().Replace(script.TextContent, m => m.Groups["half"].Success ? @"\uFFFD" : m.Value);
        if (text.Length <= LongestScript && (Parse(text) ?? Parse(Repair(text))) is { } document)
        {
            _documents.Add(document);
            Gather(document.RootElement);
        }
    }

    /// <summary>
    /// The first object of a type whose name ends in <c>Article</c>, or that is a kind of article (schema.org: NewsArticle,
    /// LiveBlogPosting, Report and others); one with a headline before one without.
    /// </summary>
    public JsonElement? Article()
    {
        JsonElement? first = null;
        foreach (var found in _objects.Where(IsArticle))
        {
            if (found.TryGetProperty("headline", out _))
            {
                return found;
            }

            first ??= found;
        }

        return first;
    }

    /// <summary>A property as text: of an object its name, of a list its first entry; null where there is none.</summary>
    public string? Text(JsonElement from, string property) => Texts(from, property).FirstOrDefault();

    /// <summary>A property as texts: the names of objects, the entries of a list.</summary>
    public IEnumerable<string> Texts(JsonElement from, string property)
        => from.ValueKind == JsonValueKind.Object && from.TryGetProperty(property, out var value)
            ? (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1)).Select(Name).OfType<string>()
            : [];

    /// <inheritdoc/>
    public void Dispose() => _documents.ForEach(d => d.Dispose());

    private string? Name(JsonElement value)
    {
        for (var i = 0; i < MostReferences; i++)
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number)
            {
                var text = System.Net.WebUtility.HtmlDecode(value.ToString()).Trim();
                return text.Length > 0 ? text : null;
            }

            if (value.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            if (value.TryGetProperty("name", out var name) || value.TryGetProperty("@value", out name))
            {
                value = name.ValueKind == JsonValueKind.Array && name.GetArrayLength() > 0 ? name[0] : name;
            }
            else if (value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String)
            {
                value = _byId.TryGetValue(id.GetString()!, out var other) ? other : id;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Lists all objects of a document, outer ones first, without recursion.</summary>
    private void Gather(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var value))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var entry in value.EnumerateArray())
                {
                    waiting.Enqueue(entry);
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                AddObject(value);
                foreach (var property in value.EnumerateObject())
                {
                    waiting.Enqueue(property.Value);
                }
            }
        }
    }

    private void AddObject(JsonElement value)
    {
        _objects.Add(value);
        if (value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && value.EnumerateObject().Skip(1).Any())
        {
            _byId.TryAdd(id.GetString()!, value);
        }
    }

    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToList() : [type];
        return types.Any(t => t.ValueKind == JsonValueKind.String && t.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review"));
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What content systems get wrong most: line breaks inside strings, comments of HTML or CDATA around, a semicolon behind.</summary>
    private static string Repair(string text)
    {
        var start = text.AsSpan().IndexOfAny('{', '[');
        while (start > 0 && text[start] == '[' && text.AsSpan(start).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            var next = text.AsSpan(start + 7).IndexOfAny('{', '[');
            start = next < 0 ? -1 : start + 7 + next;
        }

        var end = text.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return "";
        }

        // the brackets of a CDATA section close behind those of the JSON
        while (text[start] == '{' && end > start && text[end] != '}')
        {
            end--;
        }

        return string.Create(end - start + 1, (text, start), static (made, from) =>
        {
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = from.text[from.start + i] < ' ' ? ' ' : from.text[from.start + i];
            }
        });
    }

    /// <summary>An escape; in the group <c>half</c>, half a surrogate pair without the other, which the parser takes but never gives out.</summary>
    [GeneratedRegex(@"\\(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
