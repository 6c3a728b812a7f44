using Hearsay.Claims;

namespace Hearsay.App.Briefing;

/// <summary>Numbers what sentences stand on as they come.</summary>
internal sealed class CitationList(Account account)
{
    private readonly Dictionary<string, AccountDocument> _documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Document, string Place), Citation> _known = [];
    private readonly List<Citation> _citations = [];

    /// <summary>The citations so far.</summary>
    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>The document of a statement.</summary>
    public AccountDocument Document(AccountStatement statement) => _documents[statement.Document];

    /// <summary>The citation of a statement.</summary>
    public Citation Of(AccountStatement statement) => Of(statement.Document, statement.Id, statement.Words, statement.Id);

    /// <summary>The citation of the words that say that a party is silent; null where none do.</summary>
    public Citation? Of(Silence silence)
        => silence is { Document: { } id, Words: { } span } ? Of(id, FormattableString.Invariant($"{span.Start}-{span.End}"), span.In(_documents[id].Document.Text).ToString(), null) : null;

    private Citation Of(string document, string place, string words, string? statement)
    {
        if (!_known.TryGetValue((document, place), out var citation))
        {
            citation = new Citation(_citations.Count + 1, _documents[document], words, statement);
            _known.Add((document, place), citation);
            _citations.Add(citation);
        }

        return citation;
    }
}
