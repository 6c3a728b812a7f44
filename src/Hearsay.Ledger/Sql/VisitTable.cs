using NodaTime.Text;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads and writes visits.</summary>
internal sealed class VisitTable(SqlSession sql)
{
    /// <inheritdoc cref="ILedger.Visit"/>
    public Visit? Find(string address) => sql.First(
        "SELECT address, asked, etag, last_modified, document, body FROM visits WHERE address = $1",
        row => new Visit(row.GetString(0), InstantPattern.ExtendedIso.Parse(row.GetString(1)).Value)
        {
            ETag = Rows.Text(row, 2),
            LastModified = Rows.Text(row, 3),
            Document = Rows.Text(row, 4),
            Body = row.IsDBNull(5) ? null : Packing.Unpack((byte[])row.GetValue(5)),
        },
        address);

    /// <summary>Writes a visit in the place of an earlier one of that address.</summary>
    public int Write(Visit visit)
    {
        if (visit.Address.Length > Visit.LongestAddress)
        {
            return 0;
        }

        sql.Run("DELETE FROM visits WHERE address = $1", visit.Address);
        return sql.Run(
            "INSERT INTO visits (address, asked, etag, last_modified, document, body) VALUES ($1, $2, $3, $4, $5, $6)",
            visit.Address, InstantPattern.ExtendedIso.Format(visit.Asked), visit.ETag, visit.LastModified, visit.Document, visit.Body is null ? null : Packing.Pack(visit.Body));
    }
}
