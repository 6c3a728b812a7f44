using Hearsay.Attributions;
using Hearsay.Ledger;
using Hearsay.Text;

namespace Hearsay.App.Moving;

/// <summary>A document of a ledger with the attributions of its last reading.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsEarlier">Whether a new version took its place.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">Its attributions, each with its identifier; none where it was not read.</param>
internal sealed record MarkedDocument(LedgerDocument Document, bool IsEarlier, string Text, IReadOnlyList<(string Id, MarkedAttribution Attribution)> Attributions)
{
    /// <summary>The documents of a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="story">Only those of a story; all where null.</param>
    public static IEnumerable<MarkedDocument> Of(ILedger ledger, string? story)
    {
        var earlier = EarlierIn(ledger);
        return ledger.Documents(story).Select(d => Of(ledger, d, earlier.Contains(d.Id)));
    }

    /// <summary>The ids of the documents that a new version took the place of.</summary>
    public static HashSet<string> EarlierIn(ILedger ledger) => ledger.Documents().Select(d => d.Earlier).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>A document.</summary>
    public static MarkedDocument Of(ILedger ledger, LedgerDocument document, bool isEarlier)
    {
        IReadOnlyList<ReadingShape.AttributionShape> attributions = ledger.Readings(document.Id) is [.., var last] ? ReadingShape.Of(last.Json).Attributions : [];
        return new MarkedDocument(document, isEarlier, ledger.Text(document.Id), [.. attributions.Select(a => (a.Id, Of(a)))]);
    }

    /// <summary>Whether attributions have the spans of these, in whatever order.</summary>
    public bool Has(IEnumerable<MarkedAttribution> attributions)
        => Attributions.Select(a => Spans(a.Attribution)).Order(StringComparer.Ordinal).SequenceEqual(attributions.Select(Spans).Order(StringComparer.Ordinal));

    private static string Spans(MarkedAttribution attribution)
        => string.Join(" | ", new[] { attribution.Source, attribution.Cue, attribution.Content }.Select(role => string.Join(' ', role.Select(s => $"{s.Start}-{s.End}"))));

    private static MarkedAttribution Of(ReadingShape.AttributionShape shape) => new()
    {
        Source = shape.Source is { } source ? [SpanOf(source)] : [],
        Cue = [SpanOf(shape.Cue)],
        Content = [.. shape.Content.Select(SpanOf)],
        Confidence = shape.Confidence,
    };

    private static TextSpan SpanOf(ReadingShape.SpanShape shape) => new(shape.Start, shape.End);
}
