using Hearsay.Ledger.Sql;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A ledger in one file. One writer at a time, in this process or others; readers see what was there when they began.</summary>
public sealed class SqliteLedger : ILedger
{
    private const string CachePages = "PRAGMA cache_size = -65536"; // KiB, where SQLite would take 2 MiB

    private readonly LedgerOptions _options;
    private readonly Lock _writing = new();
    private SqlSession? _writer;

    private SqliteLedger(string path, LedgerOptions options, SqliteOpenMode mode)
    {
        (Name, _options) = (path, options);
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            DefaultTimeout = Math.Max(1, (int)options.Patience.TotalSeconds),
        }.ToString();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>What its connections are opened with.</summary>
    internal string ConnectionString { get; }

    /// <inheritdoc/>
    public LedgerHead Head => Read(EntryWriter.HeadOf);

    /// <summary>Opens a ledger to write into it, and makes it where there is none. One of an earlier version is brought forward.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">It cannot be made or written, is no ledger, or one of a later version.</exception>
    public static SqliteLedger Open(string path, LedgerOptions? options = null)
    {
        var ledger = new SqliteLedger(path, options ?? new LedgerOptions(), SqliteOpenMode.ReadWriteCreate);
        ledger.Write((_, _) => 0);
        return ledger;
    }

    /// <summary>Opens a ledger that exists, to ask it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <exception cref="LedgerException">There is none, it cannot be read, or it is of another version.</exception>
    public static SqliteLedger OpenExisting(string path, LedgerOptions? options = null)
    {
        if (!File.Exists(path))
        {
            throw new LedgerException(path, "there is no such ledger; hearsay collect makes one");
        }

        var ledger = new SqliteLedger(path, options ?? new LedgerOptions(), SqliteOpenMode.ReadOnly);
        if (!ledger.Read(sql => SqliteMigrations.IsCurrent(path, sql)))
        {
            throw new LedgerException(path, "is an empty ledger, or one of an earlier version; hearsay collect brings it forward");
        }

        return ledger;
    }

    /// <inheritdoc/>
    public bool Holds(string document) => Read(sql => sql.Value("SELECT key FROM documents WHERE id = $1", document) is not null);

    /// <inheritdoc/>
    public IReadOnlyList<Addition> Add(IReadOnlyList<NewDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Count == 0 ? [] : Write((_, writer) => documents.Select(writer.Add).ToArray());
    }

    /// <inheritdoc/>
    public bool AddReading(string document, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (Text(document) != reading.Document.Text)
        {
            throw new InvalidDataException($"the reading is of another text than that of the document {document}");
        }

        var made = NewReading.Of(reading);
        return Write((sql, writer) =>
        {
            var isOther = new StoredDocuments(sql).Readings(document) is not [.., var last] || !last.Json.AsSpan().SequenceEqual(made.Json);
            if (isOther)
            {
                writer.AddReading(document, made);
            }

            return isOther;
        });
    }

    /// <inheritdoc/>
    public int TakeOver(IReadOnlyList<ExportedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Write((sql, writer) => entries.Count(new EntryImporter(sql, writer).Add));
    }

    /// <inheritdoc/>
    public IEnumerable<Entry> Entries(long after = 0)
    {
        for (List<Entry> page; (page = Read(sql => sql.All($"SELECT {Rows.EntryColumns} FROM entries WHERE number > $1 ORDER BY number LIMIT 200", Rows.Entry, after))).Count > 0; after = page[^1].Number)
        {
            foreach (var entry in page)
            {
                yield return entry;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<LedgerDocument> Documents(string? story = null) => Stream(sql => new StoredDocuments(sql).All(story));

    /// <inheritdoc/>
    public LedgerDocument? Document(string id) => Read(sql => new StoredDocuments(sql).Document(id));

    /// <inheritdoc/>
    public string Text(string document) => Read(sql => new StoredDocuments(sql).Text(document));

    /// <inheritdoc/>
    public byte[] Original(string sha256) => Read(sql => new StoredDocuments(sql).Original(sha256));

    /// <inheritdoc/>
    public IReadOnlyList<KeptReading> Readings(string document) => Read(sql => new StoredDocuments(sql).Readings(document));

    /// <inheritdoc/>
    public IReadOnlyList<string> StoriesOf(string document) => Read(sql => new StoredDocuments(sql).StoriesOf(document));

    /// <inheritdoc/>
    public string StoryOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(sql => new StoredDocuments(sql).StoryOf(entry));
    }

    /// <inheritdoc/>
    public IEnumerable<FoundStatement> Statements(StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Stream(sql => new StatementSearch(sql).Find(query));
    }

    /// <inheritdoc/>
    public IReadOnlyList<FoundActor> Actors(string? story = null, int limit = int.MaxValue) => Read(sql => new StoredActors(sql).All(story, limit));

    /// <inheritdoc/>
    public IReadOnlyList<NamedThing> Find(string beginning) => Read(sql => new Finder(sql).Find(beginning));

    /// <inheritdoc/>
    public Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default)
        => Read(sql => sql.Whole("BEGIN", () => SqliteIntegrity.Check(sql, new Verifier(sql).Verify(progress, cancellation))));

    /// <summary>Closes the ledger.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Writes within one transaction, which is on disk when this returns.</summary>
    private T Write<T>(Func<SqlSession, DocumentWriter, T> work)
    {
        lock (_writing)
        {
            var sql = _writer ?? OpenWriter();
            _writer = null; // after an error the next one begins with a fresh connection
            var result = sql.Whole("BEGIN IMMEDIATE", () => work(sql, new DocumentWriter(sql, new EntryWriter(sql, _options))));
            _writer = sql;
            return result;
        }
    }

    private SqlSession OpenWriter()
    {
        var sql = OpenSession();
        try
        {
            SqliteMigrations.IsCurrent(Name, sql); // a foreign file is left as it is
            sql.Value("PRAGMA journal_mode = WAL");
            sql.Run("PRAGMA synchronous = FULL");

            // the pages that many documents touch are written back once for all of them
            sql.Value("PRAGMA wal_autocheckpoint = 8000");
            SqliteMigrations.Run(Name, sql);
            return sql;
        }
        catch (LedgerException)
        {
            sql.Dispose();
            throw;
        }
    }

    private T Read<T>(Func<SqlSession, T> work)
    {
        using var sql = OpenSession();
        return work(sql);
    }

    private IEnumerable<T> Stream<T>(Func<SqlSession, IEnumerable<T>> work)
    {
        using var sql = OpenSession();
        foreach (var one in work(sql))
        {
            yield return one;
        }
    }

    private SqlSession OpenSession()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
        }
        catch (SqliteException error) when (SqliteErrors.Of(Name, error) is { } foreseen)
        {
            connection.Dispose();
            throw foreseen;
        }

        var sql = new SqlSession(connection, error => SqliteErrors.Of(Name, error));
        sql.Run(CachePages);
        return sql;
    }
}
