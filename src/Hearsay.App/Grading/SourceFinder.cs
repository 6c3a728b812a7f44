using Hearsay.Claims.Grades;
using Hearsay.Ledger;

namespace Hearsay.App.Grading;

/// <summary>Finds the sources of a ledger that can be rated: its actors, and the outlets for what they say themselves.</summary>
internal static class SourceFinder
{
    /// <summary>The sources with that id or name, small and capital letters alike; an id that is named whole is meant alone.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IReadOnlyList<(string Source, string Name)> Find(ILedger ledger, string asked)
    {
        var actors = ledger.Actors().Where(a => a.Id == asked || a.Names.Append(a.Name).Contains(asked, StringComparer.OrdinalIgnoreCase)).Select(a => (Source: a.Id, a.Name));
        var outlets = ledger.Documents().Select(d => d.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Select(p => (Source: Rating.SourceOf(p), Name: p))
            .Where(o => o.Source == asked || o.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        var found = actors.Concat(outlets).DistinctBy(s => s.Source, StringComparer.Ordinal).ToList();
        var whole = found.Where(s => s.Source == asked).ToList();
        return whole.Count > 0 ? whole : found;
    }
}
