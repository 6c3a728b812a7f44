using System.Globalization;
using System.Text.Json;
using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>Writes what people correct, within a transaction that the caller began, and brings what hangs on it up to it.</summary>
internal sealed class CorrectionWriter(SqlSession sql, DocumentWriter writer)
{
    private readonly CorrectionTable _table = new(sql);
    private readonly CorrectedReadings _readings = new(sql);

    /// <summary>Adds a correction where nobody else was there first.</summary>
    /// <exception cref="CorrectionConflictException">Somebody was.</exception>
    /// <exception cref="InvalidDataException">There is nothing that it could correct.</exception>
    public Correction Add(LedgerCorrection draft)
    {
        var corrections = _table.All();
        var correction = draft.At(writer.Entries.Head.Entries + 1, "");
        var with = corrections.With(correction);
        JsonElement? before = null;
        if (draft.Change is Undo or Redo)
        {
            Check(draft.Change, corrections, with);
        }
        else
        {
            before = Check(correction, corrections, with);
        }

        var bytes = LedgerJson.Bytes(draft with { Before = before });
        return CorrectionTable.Parse(0, bytes).At(correction.Entry, Write(bytes).Made);
    }

    /// <summary>Adds a correction as another ledger has it.</summary>
    public Entry Write(byte[] bytes)
    {
        var change = CorrectionTable.Parse(writer.Entries.Head.Entries + 1, bytes).Change;
        var touched = Touched(Corrected(change)).ToList();
        var sha256 = Sha256.Of(bytes);
        sql.Run("INSERT INTO originals (sha256, length, packed) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", sha256, bytes.Length, Packing.Pack(bytes));
        var entry = writer.Entries.Append(EntryKind.Correction, Change.DocumentOf(change), sha256, bytes);
        writer.AddNames(CorrectionTable.NamesOf(change));
        foreach (var document in touched.Concat(Touched(Corrected(change))).Distinct(StringComparer.Ordinal))
        {
            writer.Correct(document);
        }

        return entry;
    }

    /// <summary>The change that a change is about: its own, or the one that it takes back.</summary>
    private Change Corrected(Change change) => change switch
    {
        Undo undo => _table.All().Find(undo.Entry)?.Change ?? change,
        Redo redo => _table.All().Find(redo.Entry)?.Change ?? change,
        _ => change,
    };

    /// <summary>The documents whose readings a change bears on.</summary>
    private IEnumerable<string> Touched(Change change)
    {
        var named = Change.AnchorsOf(change).Select(a => a.Document).Append(Change.DocumentOf(change)).Where(d => d.Length > 0).SelectMany(_readings.Later);
        var actors = Change.ActorsOf(change);
        if (change is not NoteChange && _table.All().StandingAt(change) is { } standing)
        {
            actors = [.. actors, .. Change.ActorsOf(standing.Change)];
        }

        writer.Flush();
        return named.Concat(actors.SelectMany(a => sql.All("SELECT DISTINCT d.id FROM actors a JOIN documents d ON d.key = a.document WHERE a.id = $1", row => row.GetString(0), a)));
    }

    /// <summary>Whether a correction can be taken back, or let stand again.</summary>
    private void Check(Change change, CorrectionSet corrections, CorrectionSet with)
    {
        var number = change is Undo undo ? undo.Entry : ((Redo)change).Entry;
        if (corrections.Find(number) is not { Change: not (Undo or Redo) } named)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"entry {number} is no correction that could be taken back"));
        }

        var undone = corrections.UndoneBy(number);
        if (change is Undo && undone is not null)
        {
            throw new CorrectionConflictException(undone);
        }

        if (change is Redo && undone is null)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"entry {number} was not taken back"));
        }

        if (change is Redo && named.Change is MergeChange merge && corrections.WouldCircle(merge))
        {
            throw new InvalidDataException($"{merge.Into.Name} is {merge.Actor.Name} already, the other way about");
        }

        if (UnderOf(named, change is Undo ? corrections : with) is { } later && corrections.Find(later) is { } other)
        {
            throw new CorrectionConflictException(other);
        }
    }

    /// <summary>The correction that took the place of another; null where that one stands.</summary>
    private long? UnderOf(Correction correction, CorrectionSet corrections)
        => Change.ActorsOf(correction.Change).Count > 0
            ? corrections.StandingAt(correction.Change) is { } standing && standing.Entry != correction.Entry ? standing.Entry : null
            : Change.DocumentOf(correction.Change) is { Length: > 0 } document ? _readings.Outcomes(document, corrections).FirstOrDefault(o => o.Correction.Entry == correction.Entry)?.Under : null;

    /// <summary>What stood there before.</summary>
    private JsonElement? Check(Correction correction, CorrectionSet corrections, CorrectionSet with)
    {
        if (correction.Change is MergeChange merge && corrections.WouldCircle(merge))
        {
            throw new InvalidDataException(merge.Actor.Id == merge.Into.Id ? $"{merge.Into.Name} is that already" : $"{merge.Into.Name} is {merge.Actor.Name} already, the other way about");
        }

        foreach (var document in Change.AnchorsOf(correction.Change).Select(a => a.Document).Append(Change.DocumentOf(correction.Change)).Where(d => d.Length > 0))
        {
            _ = sql.Value("SELECT key FROM documents WHERE id = $1", document) ?? throw new InvalidDataException($"there is no document {document}");
        }

        var outcomes = Change.AnchorsOf(correction.Change).Select(a => a.Document).Append(Change.DocumentOf(correction.Change)).Where(d => d.Length > 0).Distinct(StringComparer.Ordinal)
            .SelectMany(d => _readings.Outcomes(d, with)).Where(o => o.Correction.Entry == correction.Entry).ToList();
        if (outcomes.FirstOrDefault(o => o.Adrift is not null)?.Adrift is { } reason)
        {
            throw new InvalidDataException(reason);
        }

        var standing = outcomes.FirstOrDefault()?.Over ?? corrections.StandingAt(correction.Change)?.Entry;
        return standing == correction.Replaces ? BeforeOf(correction.Change, outcomes) : throw new CorrectionConflictException(standing is { } entry ? corrections.Find(entry) : null);
    }

    private JsonElement? BeforeOf(Change change, List<CorrectionOutcome> outcomes)
        => change is PartyChange party
            ? JsonSerializer.SerializeToElement(sql.Value("SELECT party FROM actors WHERE id = $1 ORDER BY document LIMIT 1", party.Actor.Id) as string)
            : outcomes.Select(o => o.Before).FirstOrDefault(b => b is not null) is { } before ? JsonSerializer.SerializeToElement(before) : null;
}
