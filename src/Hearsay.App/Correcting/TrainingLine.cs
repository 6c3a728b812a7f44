using System.Text.Json;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>A correction as an example to learn from: the text, the words, what was read and what a person says.</summary>
/// <param name="Entry">The number of its entry.</param>
/// <param name="Kind">Such as <c>stance</c>.</param>
/// <param name="State"><c>stands</c>, <c>replaced</c>, <c>undone</c> or <c>adrift</c>.</param>
/// <param name="By">Who.</param>
/// <param name="Made">When, in RFC 3339.</param>
/// <param name="Because">Why; empty where nobody said.</param>
/// <param name="Document">The id of the document; empty where it is about an actor in all.</param>
/// <param name="Start">Where <paramref name="Text"/> begins in the document's text, in UTF-16 code units; null where there is none.</param>
/// <param name="Text">The paragraphs that hold the words; null where it is about an actor.</param>
/// <param name="Content">The content of the statement, counted from <paramref name="Start"/>.</param>
/// <param name="Words">The words that it is about beyond the content, counted from <paramref name="Start"/>: of the figure, time, place or span.</param>
/// <param name="Read">What was read, as the JSON of a reading has it, before anybody corrected it; null where nothing was.</param>
/// <param name="Says">What the person says.</param>
internal sealed record TrainingLine(
    long Entry, string Kind, string State, string By, string Made, string Because, string Document, int? Start, string? Text, IReadOnlyList<Quote> Content, IReadOnlyList<Quote> Words, JsonElement? Read, JsonElement Says)
{
    /// <summary>The examples of a ledger, in the order of their entries.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="story">Only those in documents of a story; all where null.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IEnumerable<TrainingLine> Of(ILedger ledger, string? story)
    {
        var documents = story is null ? null : ledger.Documents(story).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return ledger.CorrectionStates().Where(s => documents is null || documents.Contains(Change.DocumentOf(s.Correction.Change))).Select(s => Of(ledger, s));
    }

    private static TrainingLine Of(ILedger ledger, CorrectionState state)
    {
        var (correction, change) = (state.Correction, state.Correction.Change);
        var anchor = Change.AnchorsOf(change) is [var first, ..] ? first : null;
        IReadOnlyList<Quote> words = change switch { FigureChange f => [f.Words], TimeChange t => [t.Words], PlaceChange p => [p.Words], SpanChange s => s.Words, _ => [] };
        var passage = anchor is null ? null : Passage(ledger.Text(anchor.Document), [.. anchor.Words, .. words]);
        return new TrainingLine(
            correction.Entry, Change.KindOf(change), state.Word, correction.By, correction.Made, correction.Because, Change.DocumentOf(change),
            passage?.Start, passage?.Text, Moved(anchor?.Words ?? [], passage?.Start ?? 0), Moved(words, passage?.Start ?? 0), ReadBefore(ledger, correction), SaidBy(change));
    }

    private static Quote Passage(string text, IReadOnlyList<Quote> words)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, words.Min(w => w.Start) - 1)) + 1;
        start = Math.Min(start, words.Min(w => w.Start));
        var end = text.IndexOf('\n', words.Max(w => w.End)) is >= 0 and var at ? at : text.Length;
        return new Quote(start, end, text[start..end]);
    }

    private static IReadOnlyList<Quote> Moved(IReadOnlyList<Quote> words, int start) => [.. words.Select(w => w with { Start = w.Start - start, End = w.End - start })];

    /// <summary>What stood there before the first of the corrections that took each other's place.</summary>
    private static JsonElement? ReadBefore(ILedger ledger, Correction correction)
    {
        var corrections = ledger.Corrections();
        while (correction.Replaces is { } replaced && corrections.Find(replaced) is { } earlier && earlier.Entry < correction.Entry)
        {
            correction = earlier;
        }

        return ledger.CorrectionOf(ledger.Entries(correction.Entry - 1).First()).Before;
    }

    private static JsonElement SaidBy(Change change) => JsonSerializer.SerializeToElement<object?>(
        change switch
        {
            StanceChange stance => new { stance.Stance, stance.Factuality },
            SourceChange source => new { source.Voice, source.Actor },
            FigureChange figure => figure.Figure,
            TimeChange time => time.Time,
            PlaceChange place => place.Place,
            SpanChange span => new { span.Part },
            ClaimChange claim => new { claim.With },
            OriginChange origin => new { origin.From },
            ContradictionChange contradiction => new { contradiction.Other, contradiction.Holds },
            MergeChange merge => new { merge.Actor, merge.Into },
            SplitChange split => new { split.Actor, split.As },
            PartyChange party => new { party.Actor, party.Party },
            NoteChange note => new { note.Actor, note.Text },
            _ => null,
        },
        LedgerJson.Options);
}
