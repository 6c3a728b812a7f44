using System.Globalization;
using Hearsay.Ledger.Sql.Claims;

namespace Hearsay.Ledger.Sql;

/// <summary>Checks a ledger entry by entry, within a transaction that the caller began.</summary>
internal sealed class Verifier(SqlSession sql, LedgerOptions options)
{
    private const int PageRows = 200;

    private readonly DocumentCheck _documents = new(sql);
    private readonly ReadingCheck _readings = new(sql);
    private readonly RatingTable _ratings = new(sql);
    private readonly CorrectionTable _corrections = new(sql);
    private LedgerHead _head = new(0, Entry.NoHash);
    private long _stories;

    /// <summary>Checks until something differs.</summary>
    public Verification Verify(IProgress<long>? progress, CancellationToken cancellation)
    {
        string? flaw = null;
        try
        {
            flaw = Entries(progress, cancellation) ?? Stamps() ?? Counts() ?? new AccountCheck(sql, options).WhyOdd(cancellation);
        }
        catch (InvalidDataException error)
        {
            flaw = $"after entry {Number(_head.Entries)}: {error.Message}";
        }
        catch (LedgerException error)
        {
            flaw = $"after entry {Number(_head.Entries)}: {error.Reason}";
        }

        return new Verification(_head, _documents.Count, _readings.Statements, flaw);
    }

    private string? Entries(IProgress<long>? progress, CancellationToken cancellation)
    {
        for (List<Entry> page; (page = Page()).Count > 0;)
        {
            foreach (var entry in page)
            {
                cancellation.ThrowIfCancellationRequested();
                if (WhyOdd(entry) is { } reason)
                {
                    return $"entry {Number(entry.Number)}: {reason}";
                }

                _head = new LedgerHead(entry.Number, entry.Hash);
                progress?.Report(entry.Number);
            }
        }

        return null;
    }

    private List<Entry> Page()
        => sql.All($"SELECT {Rows.EntryColumns} FROM entries WHERE number > $1 ORDER BY number LIMIT {Number(PageRows)}", Rows.Entry, _head.Entries);

    private string? WhyOdd(Entry entry)
        => entry.Number != _head.Entries + 1 ? $"entry {Number(_head.Entries + 1)} is missing"
            : entry.HashAfter(_head.Hash) != entry.Hash ? "its hash does not follow from its fields and the entry before"
            : entry.Kind switch
            {
                EntryKind.Document => _documents.WhyOdd(entry),
                EntryKind.Reading => _readings.WhyOdd(entry),
                EntryKind.Story => WhyOddStory(entry),
                EntryKind.Correction => WhyOddCorrection(entry),
                _ => _ratings.WhyOdd(entry),
            };

    private string? WhyOddStory(Entry entry)
    {
        _stories++;
        var body = sql.First(
            "SELECT s.name, d.id FROM stories s JOIN documents d ON d.key = s.document WHERE d.id = $1 AND s.entry = $2",
            row => new StoryBody(row.GetString(0), row.GetString(1)), entry.Document, entry.Number);
        return body is null ? $"the document {entry.Document} is in no story by it"
            : Sha256.Of(LedgerJson.Bytes(body)) != entry.Body ? $"the story of the document {entry.Document} is not what it says"
            : null;
    }

    private string? WhyOddCorrection(Entry entry)
        => _corrections.WhyOdd(entry) ?? _readings.WhyOddNames(Corrections.Change.DocumentOf(_corrections.Of(entry).Change), CorrectionTable.NamesOf(_corrections.Of(entry).Change));

    private string? Stamps()
    {
        foreach (var stamp in sql.All(Rows.StampCommand, Rows.Stamp))
        {
            if (sql.Value("SELECT hash FROM entries WHERE number = $1", stamp.Entry) as string != stamp.Hash || !stamp.Verify(out _, out _))
            {
                return $"the time stamp of entry {Number(stamp.Entry)} by {stamp.Authority} is not right";
            }
        }

        return null;
    }

    /// <summary>Rows that no entry accounts for.</summary>
    private string? Counts()
    {
        (string What, string Sql, long Expected)[] counts =
        [
            ("documents", "SELECT count(*) FROM documents", _documents.Count),
            ("texts", "SELECT count(*) FROM texts", _documents.Count),
            ("originals", "SELECT count(*) FROM originals", (long)sql.Value("SELECT count(*) FROM (SELECT sha256 FROM documents UNION SELECT original FROM entries WHERE kind IN ('rating', 'correction')) all_of_them")!),
            ("documents that a new version took the place of", "SELECT count(*) FROM documents WHERE later IS NOT NULL", _documents.Versions),
            ("readings", "SELECT count(*) FROM readings", _readings.Count),
            ("documents in stories", "SELECT count(*) FROM stories", _stories),
            ("statements", "SELECT count(*) FROM statements", _readings.Statements),
            ("actors", "SELECT count(*) FROM actors", _readings.Actors),
            ("parties", "SELECT count(*) FROM parties", _readings.Parties),
            ("figures", "SELECT count(*) FROM figures", _readings.Figures),
            ("times", "SELECT count(*) FROM times", _readings.Times),
            ("places", "SELECT count(*) FROM places", _readings.Places),
            ("names of places", "SELECT count(*) FROM place_names", _readings.PlaceNames),
            ("names", "SELECT count(*) FROM names", _readings.Names),
        ];
        foreach (var (what, command, expected) in counts)
        {
            if (sql.Value(command) is long found && found != expected)
            {
                return $"there are {Number(found)} {what} where the entries account for {Number(expected)}";
            }
        }

        return null;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
