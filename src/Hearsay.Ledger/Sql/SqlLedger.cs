using Hearsay.Claims.Grades;
using Hearsay.Corrections;
using Hearsay.Ledger.Sql.Claims;

namespace Hearsay.Ledger.Sql;

/// <summary>What ledgers in a database have in common, whichever it is. One writer at a time, in this process or others; readers see what was there when they began.</summary>
public abstract class SqlLedger : ILedger
{
    private readonly LedgerOptions _options;
    private readonly Lock _writing = new();
    private SqlSession? _writer;

    private protected SqlLedger(string name, LedgerOptions options) => (Name, _options) = (name, options);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public LedgerHead Head => Read(EntryWriter.HeadOf);

    /// <summary>The command that begins a transaction in which no other writes.</summary>
    private protected abstract string BeginWriting { get; }

    /// <summary>The command that begins a transaction that sees one state.</summary>
    private protected abstract string BeginReading { get; }

    /// <summary>How words are found.</summary>
    private protected abstract WordIndex Words { get; }

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
    public bool Rate(LedgerRating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return Write((sql, writer) => new RatingTable(sql).Add(rating, writer.Entries));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Rating> Ratings() => Read(sql => new RatingTable(sql).All());

    /// <inheritdoc/>
    public LedgerRating RatingOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(sql => new RatingTable(sql).Of(entry));
    }

    /// <inheritdoc/>
    public Correction Correct(LedgerCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Write((sql, writer) => new CorrectionWriter(sql, writer).Add(correction));
    }

    /// <inheritdoc/>
    public CorrectionSet Corrections() => Read(sql => new CorrectionTable(sql).All());

    /// <inheritdoc/>
    public IReadOnlyList<CorrectionState> CorrectionStates() => Read(sql => sql.Whole(BeginReading, () => new CorrectionStates(sql).All()));

    /// <inheritdoc/>
    public LedgerCorrection CorrectionOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(sql => new CorrectionTable(sql).Of(entry));
    }

    /// <inheritdoc/>
    public KeptReading? CorrectedReading(string document) => Read(sql => new CorrectedReadings(sql).Last(document));

    /// <inheritdoc/>
    public int TakeOver(IReadOnlyList<ExportedEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Write((sql, writer) => entries.Count(new EntryImporter(sql, writer).Add));
    }

    /// <inheritdoc/>
    public Visit? Visit(string address) => Read(sql => new VisitTable(sql).Find(address));

    /// <inheritdoc/>
    public void Remember(IReadOnlyList<Visit> visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        if (visits.Count > 0)
        {
            Write((sql, _) => visits.Sum(new VisitTable(sql).Write));
        }
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
    public IReadOnlyList<LedgerStory> Stories() => Read(sql => new StoredDocuments(sql).Stories());

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
        return Stream(sql => new StatementSearch(sql, Words).Find(query));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ClaimsOf(string document) => Read(sql => new StoredClaims(sql).Of(document));

    /// <inheritdoc/>
    public KeptClaim? Claim(string id) => Read(sql => new StoredClaims(sql).Find(id));

    /// <inheritdoc/>
    public IReadOnlyList<string> DocumentsBeside(string claim) => Read(sql => new StoredClaims(sql).DocumentsBeside(claim));

    /// <inheritdoc/>
    public IReadOnlyList<FoundActor> Actors(string? story = null, int limit = int.MaxValue) => Read(sql => new StoredActors(sql).All(story, limit));

    /// <inheritdoc/>
    public IReadOnlyList<FoundPlace> Places(string? story = null) => Read(sql => new StoredPlaces(sql).All(story));

    /// <inheritdoc/>
    public FoundActor? Actor(string id) => Read(sql => new StoredActors(sql).Actor(id));

    /// <inheritdoc/>
    public IReadOnlyList<NamedThing> Find(string beginning) => Read(sql => new Finder(sql).Find(beginning));

    /// <inheritdoc/>
    public void AddStamp(LedgerStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        Write((sql, _) => sql.Run("INSERT INTO stamps (entry, hash, authority, token) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", stamp.Entry, stamp.Hash, stamp.Authority, stamp.Token));
    }

    /// <inheritdoc/>
    public IReadOnlyList<LedgerStamp> Stamps() => Read(sql => sql.All(Rows.StampCommand, Rows.Stamp));

    /// <inheritdoc/>
    public Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        using var sql = OpenChecker();
        return sql.Whole(BeginReading, () => CheckStore(sql, new Verifier(sql, _options).Verify(progress, cancellation)));
    }

    /// <summary>Closes the ledger.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the ledger holds open.</summary>
    protected virtual void Dispose(bool disposing) => _writer?.Dispose();

    /// <summary>What only the database can check of itself.</summary>
    private protected virtual Verification CheckStore(SqlSession sql, Verification soFar) => soFar;

    /// <summary>A connection to read with.</summary>
    private protected abstract SqlSession OpenReader();

    /// <summary>A connection to check with.</summary>
    private protected virtual SqlSession OpenChecker() => OpenReader();

    /// <summary>A connection to read with, for as long as one question takes.</summary>
    private protected virtual SqlSession TakeReader() => OpenReader();

    /// <summary>Gives a connection back that did what it was asked.</summary>
    private protected virtual void GiveBack(SqlSession reader) => reader.Dispose();

    /// <summary>A connection to write with, to a ledger of the current version.</summary>
    private protected abstract SqlSession OpenWriter();

    /// <summary>Writes within one transaction, which is on disk when this returns.</summary>
    private protected T Write<T>(Func<SqlSession, DocumentWriter, T> work)
    {
        lock (_writing)
        {
            var sql = _writer ??= OpenWriter();
            var done = false;
            try
            {
                var result = sql.Whole(BeginWriting, () =>
                {
                    var writer = new DocumentWriter(sql, new EntryWriter(sql, _options), new AccountWriter(sql, _options));
                    var written = work(sql, writer);
                    writer.Finish();
                    return written;
                });
                done = true;
                return result;
            }
            finally
            {
                if (!done)
                {
                    // the next one begins with a fresh connection
                    sql.Dispose();
                    _writer = null;
                }
            }
        }
    }

    /// <summary>Reads.</summary>
    private protected T Read<T>(Func<SqlSession, T> work)
    {
        var sql = TakeReader();
        var done = false;
        try
        {
            var result = work(sql);
            done = true;
            return result;
        }
        finally
        {
            PutAway(sql, done);
        }
    }

    private IEnumerable<T> Stream<T>(Func<SqlSession, IEnumerable<T>> work)
    {
        var sql = TakeReader();
        var done = false;
        try
        {
            foreach (var one in work(sql))
            {
                yield return one;
            }

            done = true;
        }
        finally
        {
            PutAway(sql, done);
        }
    }

    private void PutAway(SqlSession reader, bool isSound)
    {
        if (isSound)
        {
            GiveBack(reader);
        }
        else
        {
            reader.Dispose();
        }
    }
}
