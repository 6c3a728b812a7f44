using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>Finds out what became of corrections, within a transaction that the caller began.</summary>
internal sealed class CorrectionStates(SqlSession sql)
{
    private readonly CorrectedReadings _readings = new(sql);
    private readonly Dictionary<string, IReadOnlyList<CorrectionOutcome>> _outcomes = new(StringComparer.Ordinal);

    /// <inheritdoc cref="ILedger.CorrectionStates"/>
    public List<CorrectionState> All()
    {
        var corrections = new CorrectionTable(sql).All();
        return [.. corrections.All.Where(c => c.Change is not (Undo or Redo)).Select(c => Of(c, corrections))];
    }

    private CorrectionState Of(Correction correction, CorrectionSet corrections)
    {
        if (corrections.UndoneBy(correction.Entry) is { } undone)
        {
            return new CorrectionState(correction, undone.Entry, null, null, null);
        }

        if (Change.ActorsOf(correction.Change).Count > 0)
        {
            var standing = corrections.StandingAt(correction.Change)!.Entry;
            return new CorrectionState(correction, null, standing == correction.Entry ? null : standing, standing == correction.Entry ? WhyAdrift(correction, corrections) : null, null);
        }

        if (correction.Change is NoteChange { Statement: null })
        {
            return new CorrectionState(correction, null, null, null, null);
        }

        var outcomes = Change.AnchorsOf(correction.Change).Select(a => a.Document).Append(Change.DocumentOf(correction.Change)).Where(d => d.Length > 0).Distinct(StringComparer.Ordinal)
            .SelectMany(d => OutcomesIn(_readings.Later(d).Last(), corrections)).Where(o => o.Correction.Entry == correction.Entry).ToList();
        return new CorrectionState(
            correction, null, outcomes.Select(o => o.Under).FirstOrDefault(u => u is not null), outcomes.Count == 0 ? "its document was not read" : outcomes.Select(o => o.Adrift).FirstOrDefault(a => a is not null), outcomes.Select(o => o.Statement).FirstOrDefault(s => s is not null));
    }

    /// <summary>A document that has the actor, or the one into which it went, and whose reading the correction bears on.</summary>
    private string? WhyAdrift(Correction correction, CorrectionSet corrections)
    {
        var ids = Change.ActorsOf(correction.Change).SelectMany(a => new[] { a, corrections.MergeOf(a)?.Into.Id }).OfType<string>().Distinct(StringComparer.Ordinal);
        var documents = ids.SelectMany(a => sql.All("SELECT DISTINCT d.id FROM actors a JOIN documents d ON d.key = a.document WHERE a.id = $1 AND d.later IS NULL", row => row.GetString(0), a)).Distinct(StringComparer.Ordinal);
        return documents.Any(d => OutcomesIn(d, corrections).Any(o => o.Correction.Entry == correction.Entry)) ? null : "no document knows the actor any more";
    }

    private IReadOnlyList<CorrectionOutcome> OutcomesIn(string document, CorrectionSet corrections)
    {
        if (!_outcomes.TryGetValue(document, out var outcomes))
        {
            _outcomes[document] = outcomes = _readings.Outcomes(document, corrections);
        }

        return outcomes;
    }
}
