using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Accounting;

/// <summary>A silence in words for people.</summary>
internal static class SilenceWords
{
    private const int LongestWords = 200;

    /// <summary>Such as "declined (The Orvan Gazette: "the ministry would not comment")".</summary>
    public static string Of(Silence silence, IReadOnlyDictionary<string, AccountDocument> documents)
    {
        var kind = StoryExporter.NameOf(silence.Kind);
        if (silence.Words is not { } words || !documents.TryGetValue(silence.Document!, out var document))
        {
            return $"{kind}: named, and never asked or quoted";
        }

        return $"{kind} ({PlainWords.Of(document.Document.Publisher ?? document.Document.Name)}: “{PlainWords.Of(words.In(document.Document.Text), LongestWords)}”)";
    }
}
