namespace Hearsay.Ledger.Sql;

/// <summary>How names are compared, and which the index holds.</summary>
internal static class Names
{
    /// <summary>In small letters, with single blanks.</summary>
    public static string Fold(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The names of an actor.</summary>
    public static IEnumerable<KnownName> Of(LedgerActor actor) => Folded(actor.Names.Prepend(actor.Name)).Select(n => new KnownName(n, NameSearch.Actor, actor.Id));

    /// <summary>The names of a party.</summary>
    public static IEnumerable<KnownName> Of(LedgerParty party) => Folded(party.Names.Prepend(party.Name)).Select(n => new KnownName(n, NameSearch.Party, party.Id));

    /// <summary>The names of the places of a statement.</summary>
    public static IEnumerable<string> OfPlaces(LedgerStatement statement) => Folded(statement.Places.SelectMany(p => new[] { p.Words, p.Name, p.Country }).OfType<string>());

    private static IEnumerable<string> Folded(IEnumerable<string> names) => names.Select(Fold).Distinct(StringComparer.Ordinal);
}
