using Hearsay.Claims.Grades;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads and writes ratings of sources. What a person wrote is kept as an original, so that it stands and falls with its hash.</summary>
internal sealed class RatingTable(SqlSession sql)
{
    private const string Command = "SELECT e.number, e.made, o.packed FROM entries e JOIN originals o ON o.sha256 = e.original WHERE e.kind = 'rating'";

    /// <inheritdoc cref="ILedger.Ratings"/>
    public List<Rating> All() => sql.All($"{Command} ORDER BY e.number", row => Parse(row.GetInt64(0), (byte[])row.GetValue(2)).At(row.GetString(1)));

    /// <inheritdoc cref="ILedger.RatingOf"/>
    public LedgerRating Of(Entry entry)
        => sql.First($"{Command} AND e.number = $1", row => Parse(entry.Number, (byte[])row.GetValue(2)), entry.Number) ?? throw new InvalidDataException($"the rating of entry {Number(entry.Number)} is missing");

    /// <summary>Adds a rating, unless the last of the same source says just that.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(LedgerRating rating, EntryWriter entries)
    {
        var last = All().FindLast(r => r.Source == rating.Source);
        if (last is null ? rating.Grade is null : rating.At(last.Made) == last)
        {
            return false;
        }

        Write(rating, entries);
        return true;
    }

    /// <summary>Adds a rating.</summary>
    /// <exception cref="InvalidDataException">Its grade is none.</exception>
    public void Write(LedgerRating rating, EntryWriter entries)
    {
        rating.At("");
        var bytes = LedgerJson.Bytes(rating);
        var sha256 = Sha256.Of(bytes);
        sql.Run("INSERT INTO originals (sha256, length, packed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", sha256, bytes.Length, Packing.Pack(bytes));
        entries.Append(EntryKind.Rating, "", sha256, bytes);
    }

    /// <summary>Why an entry is not what it says; null where it is.</summary>
    public string? WhyOdd(Entry entry)
    {
        Of(entry).At(entry.Made);
        var bytes = Packing.Unpack((byte[])sql.Value("SELECT packed FROM originals WHERE sha256 = $1", entry.Original)!);
        return entry.Original != entry.Body || entry.Document.Length > 0 || Sha256.Of(bytes) != entry.Body ? "the rating is not what it says" : null;
    }

    private static LedgerRating Parse(long number, byte[] packed)
    {
        try
        {
            return LedgerJson.Parse<LedgerRating>(Packing.Unpack(packed));
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"the rating of entry {Number(number)} is damaged", error);
        }
    }

    private static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
