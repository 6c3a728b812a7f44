using Hearsay.App.Output;
using Hearsay.Ledger;

namespace Hearsay.App.Citing;

/// <summary>
/// Checks a text's citations against a ledger: whether it has what they name, and whether it holds the quoted words there. White space and control
/// characters do not count; all else does.
/// </summary>
/// <param name="ledger">The ledger.</param>
internal sealed class CitationCheck(ILedger ledger)
{
    private const int LongestHeld = 300;

    /// <summary>Checks them all.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public CitationReport Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CitationReport([.. CitationReader.Read(text).Select(p => Check(text, p))]);
    }

    private CheckedCitation Check(string text, CitedPlace place)
    {
        var (line, column) = PlaceOf(text, place.Start);
        List<(int At, string Words)> quotations = [.. Quotation.Candidates(place.Before)];
        var words = quotations.Count > 0 ? quotations[0].Words : null;
        if (place.Identifier is not { } id)
        {
            return new CheckedCitation(line, column, null, words, CitationVerdict.Unknown) { Reason = $"note {place.Note} names no statement, claim or document" };
        }

        if (CitedThing.Find(ledger, id, out var several) is not { } thing)
        {
            return new CheckedCitation(line, column, id, words, several ? CitationVerdict.Ambiguous : CitationVerdict.Unknown)
            {
                Reason = several ? $"more than one thing begins with {id}" : $"the ledger has no statement, claim or document {id}",
            };
        }

        return words is null ? new CheckedCitation(line, column, thing.Id, null, CitationVerdict.NothingQuoted) : Compare(new CheckedCitation(line, column, thing.Id, words, CitationVerdict.Differs), thing, [.. quotations.Select(q => q.Words)]);
    }

    private CheckedCitation Compare(CheckedCitation citation, CitedThing thing, IReadOnlyList<string> quotations)
    {
        var held = thing.Words(ledger).Select(w => PlainWords.Of(w)).Distinct(StringComparer.Ordinal).ToList();
        var shown = thing.Kind == NamedKind.Document ? null : held.FirstOrDefault();
        if (quotations.FirstOrDefault(q => held.Contains(q, StringComparer.Ordinal)) is { } whole)
        {
            return citation with { Words = whole, Verdict = CitationVerdict.Whole, Held = shown };
        }

        return quotations[0].Length > 0 && held.Any(h => IsPart(quotations[0], h))
            ? citation with { Verdict = CitationVerdict.Part, Held = shown }
            : citation with { Held = shown, Reason = shown is null ? $"these words are not in {thing.Id}" : $"{thing.Id} holds “{PlainWords.Of(shown, LongestHeld)}”" };
    }

    /// <summary>Whether words stand in others, and begin and end where words do.</summary>
    private static bool IsPart(string part, string whole)
    {
        for (var at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (IsBetween(whole, at) && IsBetween(whole, at + part.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetween(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);

    private static (int Line, int Column) PlaceOf(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
