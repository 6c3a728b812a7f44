using Hearsay.Resolution;

namespace Hearsay.Claims;

/// <summary>How much of what is said in a story comes from one party.</summary>
/// <param name="Party">The party.</param>
/// <param name="Statements">How many statements are its own, through any of its actors.</param>
/// <param name="OfStatements">Their share of the statements of all parties, from 0 to 1.</param>
/// <param name="Origins">How many independent origins of claims are its own.</param>
/// <param name="OfOrigins">Their share of the origins of all parties, from 0 to 1.</param>
public sealed record PartyShare(Party Party, int Statements, double OfStatements, int Origins, double OfOrigins)
{
    /// <summary>
    /// The parties of a story, the loudest first: how one-sided it is. What no party answers for, such as the word of a bystander or the
    /// outlet's own, is left out. An origin in which two parties speak counts for both.
    /// </summary>
    public static IReadOnlyList<PartyShare> Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var said = account.Claims.SelectMany(c => c.Statements).Select(s => s.Actor?.Party).OfType<Party>().ToList();
        var origins = account.Claims.SelectMany(c => c.Origins).SelectMany(g => g.Select(s => s.Actor?.Party).OfType<Party>().DistinctBy(p => p.Id, StringComparer.Ordinal)).CountBy(p => p.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var all = origins.Values.Sum();
        return
        [
            .. said.GroupBy(p => p.Id, StringComparer.Ordinal)
                .Select(g => new PartyShare(g.First(), g.Count(), (double)g.Count() / said.Count, origins.GetValueOrDefault(g.Key), all == 0 ? 0 : (double)origins.GetValueOrDefault(g.Key) / all))
                .OrderByDescending(s => s.Statements).ThenBy(s => s.Party.Id, StringComparer.Ordinal),
        ];
    }
}
