using System.Globalization;
using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads what people corrected. It is kept as originals, so that it stands and falls with its hash.</summary>
internal sealed class CorrectionTable(SqlSession sql)
{
    /// <summary>All corrections; what was read once is held as long as the connection lasts.</summary>
    public CorrectionSet All()
    {
        var held = sql.HeldCorrections;
        var last = Last();
        if (last != held.Last)
        {
            var later = sql.All(
                "SELECT e.number, e.made, o.packed FROM entries e JOIN originals o ON o.sha256 = e.original WHERE e.kind = 'correction' AND e.number > $1 ORDER BY e.number",
                row => Parse(row.GetInt64(0), Unpacked(row.GetInt64(0), (byte[])row.GetValue(2))).At(row.GetInt64(0), row.GetString(1)), held.Last);
            sql.HeldCorrections = held = (last, CorrectionSet.Of(held.Corrections.All.Concat(later)));
        }

        return held.Corrections;
    }

    /// <summary>The number of the last entry that is a correction; 0 where none is.</summary>
    public long Last() => sql.Value("SELECT max(number) FROM entries WHERE kind = 'correction'") as long? ?? 0;

    /// <summary>What an entry added.</summary>
    /// <exception cref="InvalidDataException">It is damaged or missing.</exception>
    public LedgerCorrection Of(Entry entry)
        => sql.Value("SELECT packed FROM originals WHERE sha256 = $1", entry.Original) is byte[] packed ? Parse(entry.Number, Unpacked(entry.Number, packed)) : throw new InvalidDataException($"the correction of entry {Number(entry.Number)} is missing");

    /// <summary>Why an entry is not what it says; null where it is.</summary>
    public string? WhyOdd(Entry entry)
    {
        var change = Of(entry).Change;
        var bytes = Packing.Unpack((byte[])sql.Value("SELECT packed FROM originals WHERE sha256 = $1", entry.Original)!);
        return entry.Original != entry.Body || entry.Document != Change.DocumentOf(change) || Sha256.Of(bytes) != entry.Body ? "the correction is not what it says" : null;
    }

    /// <summary>A correction as it is kept.</summary>
    /// <exception cref="InvalidDataException">The bytes are none.</exception>
    public static LedgerCorrection Parse(long number, byte[] bytes)
    {
        try
        {
            return LedgerJson.Parse<LedgerCorrection>(bytes);
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            throw new InvalidDataException($"the correction of entry {Number(number)} is damaged", error);
        }
    }

    /// <summary>The names by which a correction lets somebody be found.</summary>
    public static IEnumerable<KnownName> NamesOf(Change change) => change switch
    {
        SourceChange { Actor: { } actor } => Of(actor),
        SplitChange split => Of(split.As),
        MergeChange merge => Of(merge.Into).Append(new KnownName(Names.Fold(merge.Actor.Name), NameSearch.Actor, merge.Into.Id)).Distinct(),
        PartyChange { Party: { } party } => [new KnownName(Names.Fold(party.Name), NameSearch.Party, party.Id)],
        _ => [],
    };

    private static IEnumerable<KnownName> Of(NamedActor actor)
    {
        yield return new KnownName(Names.Fold(actor.Name), NameSearch.Actor, actor.Id);
        if (actor.Party is { } party)
        {
            yield return new KnownName(Names.Fold(party.Name), NameSearch.Party, party.Id);
        }
    }

    private static byte[] Unpacked(long number, byte[] packed)
    {
        try
        {
            return Packing.Unpack(packed);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"the correction of entry {Number(number)} is damaged", error);
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
