using System.Globalization;
using Hearsay.App.Output;
using Hearsay.Corrections;
using Hearsay.Formats;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>Corrections in short plain words for people.</summary>
internal static class CorrectionWords
{
    private const int MostWords = 60;

    /// <summary>What a correction says, such as "stance of “3 cranes stood still”: denies".</summary>
    public static string Of(Change change) => PlainWords.Of(change switch
    {
        StanceChange stance => $"stance of {Of(stance.Statement)}: {stance.Stance}{(stance.Factuality is { } factuality ? $", {factuality}" : "")}",
        SourceChange source => $"source of {Of(source.Statement)}: {source.Actor?.Name ?? (source.Voice == "narrator" ? "the outlet itself" : "nobody named")}",
        FigureChange figure => $"figure “{figure.Words.Text}” in {Of(figure.Statement)}: {Of(figure.Figure)}",
        TimeChange time => $"time “{time.Words.Text}” in {Of(time.Statement)}: {(time.Time is null ? "none" : time.Time.From == time.Time.To ? time.Time.From : $"{time.Time.From} to {time.Time.To}")}",
        PlaceChange place => $"place “{place.Words.Text}” in {Of(place.Statement)}: {(place.Place is null ? "none" : place.Place.Country is { } country ? $"{place.Place.Name}, {country}" : place.Place.Name)}",
        SpanChange span => $"{span.Part} of {Of(span.Statement)}: {(span.Words.Count > 0 ? string.Join(" … ", span.Words.Select(w => $"“{Cut(w.Text)}”")) : "none")}",
        ClaimChange claim => $"claim of {Of(claim.Statement)}: {(claim.With is { } with ? $"that of {Of(with)}" : "its own")}",
        OriginChange origin => $"origin of {Of(origin.Statement)}: {(origin.From is { } from ? $"that of {Of(from)}" : "its own")}",
        ContradictionChange contradiction => $"{Of(contradiction.Statement)} and {Of(contradiction.Other)} {(contradiction.Holds ? "cannot" : "can")} both hold",
        MergeChange merge => $"{merge.Actor.Name} is {merge.Into.Name}",
        SplitChange split => $"{split.Actor.Name} is {split.As.Name} in the document {split.Document}",
        PartyChange party => $"party of {party.Actor.Name}: {party.Party?.Name ?? "none"}",
        NoteChange note => $"note on {(note.Statement is { } statement ? Of(statement) : note.Actor?.Name ?? $"the document {note.Document}")}: {note.Text}",
        Undo undo => string.Create(CultureInfo.InvariantCulture, $"takes entry {undo.Entry} back"),
        Redo redo => string.Create(CultureInfo.InvariantCulture, $"lets entry {redo.Entry} stand again"),
        _ => Change.KindOf(change),
    });

    /// <summary>Who, when and why, such as "ana, 2031-02-03: the paper says so".</summary>
    public static string Why(Correction correction) => PlainWords.Of($"{correction.By}, {correction.Made[..10]}{(correction.Because.Length > 0 ? $": {correction.Because}" : "")}");

    /// <summary>What became of it, such as "adrift: its words are not in the text any more".</summary>
    public static string Fate(CorrectionState state) => state.Adrift is { } reason ? $"adrift: {reason}"
        : (state.UndoneBy ?? state.ReplacedBy) is { } entry ? string.Create(CultureInfo.InvariantCulture, $"{state.Word} by entry {entry}") : state.Word;

    private static string Of(StatementAnchor anchor) => $"“{Cut(string.Join(" … ", anchor.Words.Select(w => w.Text)))}”";

    private static string Of(FigureValue? figure)
        => figure is null ? "none" : string.Join(' ', new[] { PlainNumber.Of((double?)figure.Low, (double?)figure.Best, (double?)figure.High), figure.Unit, figure.Counted, figure.Outcome }.Where(w => !string.IsNullOrEmpty(w)));

    private static string Cut(string words) => words.Length <= MostWords ? words : words[..(char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords)] + "…";
}
