using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Statements;

namespace Hearsay.Corrections;

/// <summary>
/// Puts what people corrected into a reading: a reading in, the same with their hand in it out. A pure function of the reading, the text and the
/// corrections, so that they outlive every new reading.
/// </summary>
public sealed class ReadingCorrector
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _reading;
    private readonly CorrectionSet _corrections;
    private readonly StatementFinder _finder;
    private readonly StatementEditor _statements;
    private readonly ActorEditor _actors;

    /// <summary>The correction that stands in each part of each statement, and where its outcome is.</summary>
    private readonly Dictionary<(JsonObject Statement, string Part), int> _standing = [];
    private readonly List<CorrectionOutcome> _outcomes = [];

    private ReadingCorrector(byte[] json, string document, string text, CorrectionSet corrections)
    {
        _reading = JsonNode.Parse(json)!.AsObject();
        _corrections = corrections;
        _finder = new StatementFinder(document, text, [.. _reading["statements"]!.AsArray().Select(s => s!.AsObject())]);
        _statements = new StatementEditor(_finder);
        _actors = new ActorEditor(_reading, corrections);
    }

    /// <summary>Corrects a reading.</summary>
    /// <param name="json">The reading as <see cref="Formats.JsonFormat"/> writes it.</param>
    /// <param name="documents">The id of its document, and of the versions before it.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="corrections">The corrections of the ledger.</param>
    public static CorrectedReading Correct(byte[] json, IReadOnlyList<string> documents, string text, CorrectionSet corrections)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(corrections);
        return new ReadingCorrector(json, documents[0], text, corrections).Correct(json, documents, corrections.In(documents));
    }

    /// <summary>Which words it is comes before what they say, and whose statement it is before who that is: a source that a person named goes into another like any.</summary>
    private CorrectedReading Correct(byte[] json, IReadOnlyList<string> documents, IReadOnlyList<Correction> own)
    {
        foreach (var correction in own.OrderBy(c => c.Change switch { SpanChange => 0, SplitChange => 2, _ => 1 }))
        {
            if (correction.Change is SplitChange split)
            {
                Apply(correction, split);
                continue;
            }

            foreach (var (anchor, i) in Change.AnchorsOf(correction.Change).Select((a, i) => (a, i)).Where(a => documents.Contains(a.a.Document, StringComparer.Ordinal)))
            {
                Apply(correction, anchor, isFirst: i == 0);
            }
        }

        var isTouched = own.Count > 0;
        var merged = new Dictionary<long, Correction>();
        _actors.ApplyAll((correction, statements) =>
        {
            isTouched = true;
            merged[correction.Entry] = correction;
            Mark(statements, correction);
        });
        _outcomes.AddRange(merged.Values.Select(c => new CorrectionOutcome(c)));
        return new CorrectedReading(isTouched ? Write() : json, [.. _outcomes.OrderBy(o => o.Correction.Entry)]);
    }

    private void Apply(Correction correction, SplitChange split)
    {
        var said = _actors.Replace(split.Actor.Id, split.As);
        _outcomes.Add(new CorrectionOutcome(correction) { Adrift = said is null ? $"{split.Actor.Name} does not speak in the document any more" : null });
        Mark(said ?? [], correction);
    }

    private void Apply(Correction correction, StatementAnchor anchor, bool isFirst)
    {
        JsonNode? before = null;
        var statement = _finder.Find(anchor, out var moved, out var reason);
        if (statement is not null && isFirst)
        {
            reason = correction.Change is SourceChange source ? SetSource(statement, source, out before) : _statements.Apply(statement, AttributionOf(statement), correction.Change, moved, out before);
        }

        if (statement is null || reason is not null)
        {
            _outcomes.Add(new CorrectionOutcome(correction) { Adrift = reason });
            return;
        }

        var over = isFirst && StatementEditor.PartOf(correction.Change) is { } part ? TakePlace(statement, part, correction) : null;
        Mark(statement, isFirst ? Change.KindOf(correction.Change) : $"{Change.KindOf(correction.Change)} with", correction, over);
        if (isFirst)
        {
            _outcomes.Add(new CorrectionOutcome(correction) { Statement = (string?)statement["id"], Over = over, Before = before });
        }
    }

    private string? SetSource(JsonObject statement, SourceChange source, out JsonNode? before)
    {
        before = new JsonObject { ["voice"] = statement["voice"]!.DeepClone(), ["actor"] = statement["actor"]?.DeepClone() };
        statement["voice"] = source.Voice;
        statement["actor"] = source.Actor is { } actor ? (string?)_actors.Take(actor)["id"] : null;
        return null;
    }

    /// <summary>The entry that stood in a part of a statement before this one.</summary>
    private long? TakePlace(JsonObject statement, string part, Correction correction)
    {
        long? over = null;
        if (_standing.TryGetValue((statement, part), out var at))
        {
            over = _outcomes[at].Correction.Entry;
            _outcomes[at] = _outcomes[at] with { Under = correction.Entry };
        }

        _standing[(statement, part)] = _outcomes.Count;
        return over;
    }

    private JsonObject? AttributionOf(JsonObject statement)
        => (string?)statement["attribution"] is { } id ? _reading["attributions"]!.AsArray().Select(a => a!.AsObject()).FirstOrDefault(a => (string?)a["id"] == id) : null;

    private static void Mark(IEnumerable<JsonObject> statements, Correction correction)
    {
        foreach (var statement in statements)
        {
            Mark(statement, Change.KindOf(correction.Change), correction, null);
        }
    }

    private static void Mark(JsonObject statement, string what, Correction correction, long? over)
    {
        if (statement["corrected"] is not JsonArray marks)
        {
            statement["corrected"] = marks = [];
        }

        marks.Remove(marks.FirstOrDefault(m => over is not null && (long)m!["entry"]! == over));
        if (!marks.Any(m => (long)m!["entry"]! == correction.Entry))
        {
            marks.Add(JsonSerializer.SerializeToNode(new CorrectionMark(what, correction.Entry, correction.By, correction.Made), JsonSerializerOptions.Web));
        }
    }

    private byte[] Write()
    {
        var output = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(output, Relaxed))
        {
            _reading.WriteTo(json);
        }

        return output.WrittenSpan.ToArray();
    }
}
