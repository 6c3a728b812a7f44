using System.Text.Json.Serialization;

namespace Hearsay.Corrections;

/// <summary>What a correction says. In JSON the property <c>kind</c> tells which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StanceChange), "stance")]
[JsonDerivedType(typeof(SourceChange), "source")]
[JsonDerivedType(typeof(FigureChange), "figure")]
[JsonDerivedType(typeof(TimeChange), "time")]
[JsonDerivedType(typeof(PlaceChange), "place")]
[JsonDerivedType(typeof(SpanChange), "span")]
[JsonDerivedType(typeof(ClaimChange), "claim")]
[JsonDerivedType(typeof(OriginChange), "origin")]
[JsonDerivedType(typeof(ContradictionChange), "contradiction")]
[JsonDerivedType(typeof(MergeChange), "merge")]
[JsonDerivedType(typeof(SplitChange), "split")]
[JsonDerivedType(typeof(PartyChange), "party")]
[JsonDerivedType(typeof(NoteChange), "note")]
[JsonDerivedType(typeof(Undo), "undo")]
[JsonDerivedType(typeof(Redo), "redo")]
public abstract record Change
{
    /// <summary>The word for what a change is about, which is its <c>kind</c> in JSON.</summary>
    public static string KindOf(Change change) => change switch
    {
        StanceChange => "stance",
        SourceChange => "source",
        FigureChange => "figure",
        TimeChange => "time",
        PlaceChange => "place",
        SpanChange => "span",
        ClaimChange => "claim",
        OriginChange => "origin",
        ContradictionChange => "contradiction",
        MergeChange => "merge",
        SplitChange => "split",
        PartyChange => "party",
        NoteChange => "note",
        Undo => "undo",
        _ => "redo",
    };

    /// <summary>The statements that a change names, the one that it changes first; none where it is about no statement.</summary>
    public static IReadOnlyList<StatementAnchor> AnchorsOf(Change change) => change switch
    {
        ClaimChange { With: { } with } claim => [claim.Statement, with],
        OriginChange { From: { } from } origin => [origin.Statement, from],
        ContradictionChange contradiction => [contradiction.Statement, contradiction.Other],
        StatementChange statement => [statement.Statement],
        NoteChange { Statement: { } noted } => [noted],
        _ => [],
    };

    /// <summary>The id of the document that a change is about; empty where it is about all.</summary>
    public static string DocumentOf(Change change)
        => AnchorsOf(change) is [var first, ..] ? first.Document : change switch { SplitChange split => split.Document, NoteChange note => note.Document ?? "", _ => "" };

    /// <summary>The ids of the actors whose statements a change moves, in every document.</summary>
    public static IReadOnlyList<string> ActorsOf(Change change) => change switch
    {
        MergeChange merge => [merge.Actor.Id, merge.Into.Id],
        PartyChange party => [party.Actor.Id],
        _ => [],
    };
}
