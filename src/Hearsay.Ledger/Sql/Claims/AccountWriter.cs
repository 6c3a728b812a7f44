using Hearsay.Claims.Keeping;

namespace Hearsay.Ledger.Sql.Claims;

/// <summary>Keeps the account across documents in step with the documents, within the transaction in which they are written.</summary>
/// <param name="sql">The connection.</param>
/// <param name="options">How the ledger is opened.</param>
internal sealed class AccountWriter(SqlSession sql, LedgerOptions options)
{
    /// <summary>Documents that are taken in together where all are.</summary>
    private const int Together = 100;

    private readonly HashSet<long> _touched = [];

    /// <summary>Marks a document of which there is a new reading, or a new version.</summary>
    public void Touch(long document) => _touched.Add(document);

    /// <summary>Brings the account up to what the documents say now that were touched. One that is missing, as in a ledger of an earlier version, or was made by other weights or rules, is made anew.</summary>
    /// <param name="entry">The number of the last entry.</param>
    public void Update(long entry)
    {
        var state = StateOf(sql);
        if (_touched.Count > 0 && state == ClaimKeeper.VersionOf(options.WordVectors()))
        {
            Update(_touched, entry);
        }
        else if (_touched.Count > 0 || (state is null && sql.Value("SELECT key FROM readings LIMIT 1") is not null))
        {
            MakeAnew(entry);
        }

        _touched.Clear();
    }

    /// <summary>By which weights and rules the account is made; null where it is still to be made.</summary>
    public static string? StateOf(SqlSession sql) => sql.Value("SELECT made_by FROM accounts") as string;

    /// <summary>Makes the account of all documents. Claims keep their names as far as their first statements are the same.</summary>
    public void MakeAnew(long entry)
    {
        foreach (var table in (string[])["document_words", "neighbours", "statement_claims", "statement_pairs", "accounts"])
        {
            sql.Run($"DELETE FROM {table}");
        }

        sql.Run("UPDATE claims SET ended = 1");
        var documents = sql.All("SELECT key FROM documents WHERE later IS NULL ORDER BY published, id", row => row.GetInt64(0));
        var done = 0;
        foreach (var some in documents.Chunk(Together))
        {
            Update(some, entry);
            options.ClaimsMade?.Invoke(done += some.Length, documents.Count);
        }

        sql.Run("INSERT INTO accounts (made_by) VALUES ($1)", ClaimKeeper.VersionOf(options.WordVectors()));
    }

    private void Update(IReadOnlyCollection<long> touched, long entry)
    {
        var documents = new AccountDocuments(sql, options.WordVectors());
        var removed = documents.Kept(touched);
        var added = documents.Current(touched);
        new ClaimKeeper(new SqlClaimMemory(sql, options.WordVectors(), entry)).Update(added, removed);
    }
}
