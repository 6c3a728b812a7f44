using NodaTime;
using NodaTime.Text;

namespace Hearsay.Ledger.Sql;

/// <summary>Appends to the chain, within a transaction that the caller began. Made anew for each transaction: others may write between.</summary>
internal sealed class EntryWriter
{
    private readonly SqlSession _sql;
    private readonly LedgerOptions _options;

    /// <summary>Finds the end of the chain.</summary>
    public EntryWriter(SqlSession sql, LedgerOptions options)
    {
        (_sql, _options) = (sql, options);
        Head = HeadOf(sql);
    }

    /// <summary>The end of the chain.</summary>
    public LedgerHead Head { get; private set; }

    /// <summary>Who makes entries and when, where they are taken over from another ledger; null where they are made now.</summary>
    public (string Made, string Program)? TakenOver { get; set; }

    /// <summary>The end of a ledger's chain.</summary>
    public static LedgerHead HeadOf(SqlSession sql)
        => sql.First("SELECT number, hash FROM entries ORDER BY number DESC LIMIT 1", row => new LedgerHead(row.GetInt64(0), row.GetString(1))) ?? new LedgerHead(0, Entry.NoHash);

    /// <summary>Appends an entry.</summary>
    /// <param name="kind">What it adds.</param>
    /// <param name="document">The document that it is about.</param>
    /// <param name="original">SHA-256 of the original.</param>
    /// <param name="body">What it adds, as bytes.</param>
    /// <param name="weights">The weights that made a reading.</param>
    public Entry Append(EntryKind kind, string document, string original, ReadOnlySpan<byte> body, string? weights = null)
    {
        var entry = new Entry
        {
            Number = Head.Entries + 1,
            Kind = kind,
            Made = TakenOver?.Made ?? InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(_options.Time.GetUtcNow())),
            Program = TakenOver?.Program ?? _options.Program,
            Weights = weights,
            Original = original,
            Document = document,
            Body = Sha256.Of(body),
            Hash = "",
        };
        entry = entry with { Hash = entry.HashAfter(Head.Hash) };
        _sql.Run(
            "INSERT INTO entries (number, kind, made, program, weights, original, document, body, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            entry.Number, Entry.NameOf(kind), entry.Made, entry.Program, weights, original, document, entry.Body, entry.Hash);
        Head = new LedgerHead(entry.Number, entry.Hash);
        return entry;
    }
}
