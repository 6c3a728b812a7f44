namespace Hearsay.Ledger.Sql;

/// <summary>Finds what an identifier names.</summary>
internal sealed class Finder(SqlSession sql)
{
    private const int Most = 20;

    private static readonly (NamedKind Kind, string Table, string Column)[] Places =
    [
        (NamedKind.Document, "documents", "id"),
        (NamedKind.Statement, "statements", "id"),
        (NamedKind.Attribution, "statements", "attribution"),
        (NamedKind.Actor, "actors", "id"),
        (NamedKind.Party, "parties", "id"),
        (NamedKind.Original, "originals", "sha256"),
        (NamedKind.Claim, "claims", "id"),
    ];

    /// <inheritdoc cref="ILedger.Find"/>
    public List<NamedThing> Find(string beginning)
    {
        // the greatest character ends the range of what begins so; an identifier that is named whole is meant alone
        var found = Places.SelectMany(place => sql.All(
            $"SELECT DISTINCT {place.Column} FROM {place.Table} WHERE {place.Column} >= $1 AND {place.Column} < $2 ORDER BY {place.Column} LIMIT 20",
            row => new NamedThing(place.Kind, row.GetString(0)), beginning, beginning + char.ConvertFromUtf32(0x10FFFF))).Take(Most).ToList();
        var whole = found.Where(f => f.Id == beginning).ToList();
        return whole.Count > 0 ? whole : found;
    }
}
