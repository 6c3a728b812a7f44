using System.Text.Json.Serialization;
using Hearsay.App.Accounting;

namespace Hearsay.App.Citing;

/// <summary>A citation with what the ledger says of it.</summary>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Column">The column in it, from 1, in UTF-16 code units.</param>
/// <param name="Identifier">The identifier, whole where it is known; null where a note has none.</param>
/// <param name="Words">The quoted words, on one line; null where nothing is quoted.</param>
/// <param name="Verdict">How it stands.</param>
internal sealed record CheckedCitation(int Line, int Column, string? Identifier, string? Words, [property: JsonConverter(typeof(CamelCaseEnum<CitationVerdict>))] CitationVerdict Verdict)
{
    /// <summary>Whether it can stand as it is.</summary>
    public bool IsGood => Verdict is CitationVerdict.Whole or CitationVerdict.Part or CitationVerdict.NothingQuoted;

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>The words that the ledger holds there; null for a document, and where it has none.</summary>
    public string? Held { get; init; }
}
