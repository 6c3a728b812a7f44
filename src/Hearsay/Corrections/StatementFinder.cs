using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>Finds the statement of a reading that a correction names: by its place where the text is the same, by its words where it is another version.</summary>
/// <param name="document">The id of the document.</param>
/// <param name="text">Its text.</param>
/// <param name="statements">The statements of its reading.</param>
internal sealed class StatementFinder(string document, string text, IReadOnlyList<JsonObject> statements)
{
    private readonly List<(JsonObject Statement, List<(int Start, int End)> Spans)> _read = [.. statements.Select(s => (s, SpansOf(s).ToList()))];

    /// <summary>The least share of its words, of all that either has, that a statement of another reading has in common with the one that was corrected.</summary>
    private const double LeastOverlap = 0.5;

    /// <summary>Finds a statement.</summary>
    /// <param name="anchor">What names it.</param>
    /// <param name="moved">By how much its first words stand later than in the text that was corrected.</param>
    /// <param name="reason">Why there is none, where there is none.</param>
    /// <returns>The statement; null where there is none.</returns>
    public JsonObject? Find(StatementAnchor anchor, out int moved, out string? reason)
    {
        moved = 0;
        reason = null;
        var places = anchor.Document == document ? anchor.Words : Moved(anchor, out reason);
        if (places is null)
        {
            return null;
        }

        moved = places[0].Start - anchor.Words[0].Start;
        var found = statements.FirstOrDefault(s => (string?)s["id"] == anchor.Statement && anchor.Document == document) ?? Nearest(places);
        reason = found is null ? "no statement of the reading stands on its words any more" : null;
        return found;
    }

    private static IEnumerable<(int Start, int End)> SpansOf(JsonObject statement)
        => statement["content"]!.AsArray().Select(p => ((int)p!["start"]!, (int)p["end"]!));

    /// <summary>Where a quotation stands in this text.</summary>
    /// <param name="quote">The words.</param>
    /// <param name="moved">By how much they are thought to have moved.</param>
    /// <returns>Their place; null where other words stand there.</returns>
    public Quote? Place(Quote quote, int moved)
        => quote.Start + moved is var start and >= 0 && start + quote.Text.Length <= text.Length && text.AsSpan(start, quote.Text.Length).SequenceEqual(quote.Text)
            ? new Quote(start, start + quote.Text.Length, quote.Text)
            : null;

    private JsonObject? Nearest(IReadOnlyList<Quote> places)
    {
        var wanted = places.Select(p => (p.Start, p.End)).ToList();
        return _read.Select(s => (s.Statement, Share: Math.Max(Share(wanted, s.Spans), Share(wanted, [.. SpansOf(s.Statement)])))).Where(s => s.Share >= LeastOverlap).OrderByDescending(s => s.Share).Select(s => s.Statement).FirstOrDefault();
    }

    private static double Share(List<(int Start, int End)> one, List<(int Start, int End)> other)
    {
        var common = one.Sum(a => other.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
        var all = one.Sum(a => a.End - a.Start) + other.Sum(b => b.End - b.Start) - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>The pieces in a text that is another than the one that was corrected.</summary>
    private List<Quote>? Moved(StatementAnchor anchor, out string? reason)
    {
        var found = new List<List<Quote>>();
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (Follow(anchor.Words, at) is { } places)
            {
                found.Add(places);
            }
        }

        var best = found.Count > 1 ? [.. found.Where(f => HasAround(anchor, f))] : found;
        reason = best.Count == 1 ? null : found.Count == 0 ? "its words are not in the text any more" : "its words stand in several places of the text";
        return best.Count == 1 ? best[0] : null;

        int Next(int from) => anchor.Words[0].Text.Length == 0 || from >= text.Length ? -1 : text.IndexOf(anchor.Words[0].Text, from, StringComparison.Ordinal);
    }

    /// <summary>The other pieces behind the first, each as near as it is found.</summary>
    private List<Quote>? Follow(IReadOnlyList<Quote> words, int first)
    {
        var places = new List<Quote>();
        for (var (i, at) = (0, first); i < words.Count; i++)
        {
            at = i == 0 ? first : text.IndexOf(words[i].Text, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            places.Add(new Quote(at, at + words[i].Text.Length, words[i].Text));
            at += words[i].Text.Length;
        }

        return places[^1].End - first <= 2 * (words[^1].End - words[0].Start) ? places : null;
    }

    private bool HasAround(StatementAnchor anchor, List<Quote> places)
        => text.AsSpan(0, places[0].Start).EndsWith(anchor.Prefix, StringComparison.Ordinal) || text.AsSpan(places[^1].End).StartsWith(anchor.Suffix, StringComparison.Ordinal);
}
