using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>The addresses of pages.</summary>
internal static class PageAddress
{
    /// <summary>A story; all documents where null.</summary>
    public static string Story(string? story) => With("/story", story);

    /// <summary>A claim of a story.</summary>
    public static string Claim(string id, string? story) => With($"/claims/{Escaped(id)}", story);

    /// <summary>A document.</summary>
    public static string Document(string id, string? story) => With($"/documents/{Escaped(id)}", story);

    /// <summary>A statement in its document.</summary>
    public static string Statement(string document, string statement, string? story) => $"{Document(document, story)}#s-{Escaped(LedgerId(document, statement))}";

    /// <summary>An actor.</summary>
    public static string Actor(string id, string? story) => With($"/actors/{Escaped(id)}", story);

    /// <summary>A party of a story.</summary>
    public static string Party(string id, string? story) => With($"/parties/{Escaped(id)}", story);

    /// <summary>The original of a document beside its text.</summary>
    public static string Original(string id, string? story) => With($"/documents/{Escaped(id)}/original", story);

    /// <summary>What a version of a document changed.</summary>
    public static string Version(string id, string? story) => With($"/documents/{Escaped(id)}/changes", story);

    /// <summary>The forms that correct a statement.</summary>
    public static string Correct(string document, string statement) => $"/correct?statement={Escaped(LedgerId(document, statement))}&document={Escaped(document)}";

    /// <summary>The forms that correct an actor.</summary>
    public static string CorrectActor(string id) => $"/correct?actor={Escaped(id)}";

    /// <summary>The search.</summary>
    public static string Search(string? story, params ReadOnlySpan<(string Name, string Value)> filters)
    {
        var address = With("/statements", story);
        foreach (var (name, value) in filters)
        {
            address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Escaped(value)}";
        }

        return address;
    }

    /// <summary>An address within a story.</summary>
    public static string With(string path, string? story) => story is null ? path : $"{path}?story={Escaped(story)}";

    /// <summary>The address of a document where it was published; null where that is none of the web.</summary>
    public static string? Published(LedgerDocument document)
        => Uri.TryCreate(document.Url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? document.Url : null;

    /// <summary>The id of a statement in its ledger, before which an account puts its document where another has it too.</summary>
    private static string LedgerId(string document, string statement) => statement.StartsWith(document + ".", StringComparison.Ordinal) ? statement[(document.Length + 1)..] : statement;

    private static string Escaped(string text) => Uri.EscapeDataString(text);
}
