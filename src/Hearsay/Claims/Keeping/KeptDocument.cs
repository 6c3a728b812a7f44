using Hearsay.Claims.Grouping;

namespace Hearsay.Claims.Keeping;

/// <summary>A document on its way into the account.</summary>
/// <param name="Place">Its place in the order of publication.</param>
/// <param name="Words">The words that tell most in it, by which its neighbours are found.</param>
/// <param name="Statements">What is said in it, in order.</param>
internal sealed record KeptDocument(DocumentPlace Place, IReadOnlyList<string> Words, IReadOnlyList<KeptStatement> Statements)
{
    /// <summary>Documents that are kept nowhere else: they and their statements are numbered in turn, from 0.</summary>
    public static IReadOnlyList<KeptDocument> Of(IEnumerable<AccountDocument> documents, WordVectors vectors)
    {
        var next = 0L;
        return
        [
            .. documents.Select((d, key) => new KeptDocument(DocumentPlace.Of(d.Document.Published, d.Id, key), TellingWords.Of(d.Document, vectors),
                [.. d.Statements.Select((s, i) => new KeptStatement(next++, new Content(s, i, d.Document.Published?.ToInstant(), vectors)))])),
        ];
    }
}
