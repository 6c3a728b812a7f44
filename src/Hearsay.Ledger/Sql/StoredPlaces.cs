namespace Hearsay.Ledger.Sql;

/// <summary>Reads places over all documents.</summary>
internal sealed class StoredPlaces(SqlSession sql)
{
    /// <inheritdoc cref="ILedger.Places"/>
    public List<FoundPlace> All(string? story)
        => sql.All(
            $"""
            SELECT p.name, p.country, p.latitude, p.longitude, count(DISTINCT p.statement) AS said FROM places p
            JOIN statements s ON s.key = p.statement JOIN documents d ON d.key = s.document
            WHERE p.name IS NOT NULL AND p.latitude IS NOT NULL AND d.later IS NULL{(story is null ? "" : " AND s.document IN (SELECT document FROM stories WHERE name = $1)")}
            GROUP BY p.name, p.country, p.latitude, p.longitude ORDER BY said DESC, p.name, p.latitude, p.longitude
            """,
            row => new FoundPlace(row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetDouble(2), row.GetDouble(3), row.GetInt64(4)),
            story is null ? [] : [story]);
}
