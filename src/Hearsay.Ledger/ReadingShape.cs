using System.Text.Json;
using Hearsay.Statements;

namespace Hearsay.Ledger;

/// <summary>The parts of a reading's JSON (<see cref="Formats.JsonFormat"/>) that a ledger looks into; the rest it only keeps.</summary>
/// <param name="Weights">The weights that made it.</param>
/// <param name="Attributions">Its attributions.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Actors">Who speaks.</param>
/// <param name="Parties">The sides that they speak for.</param>
internal sealed record ReadingShape(
    string Weights,
    IReadOnlyList<ReadingShape.AttributionShape> Attributions,
    IReadOnlyList<ReadingShape.StatementShape> Statements,
    IReadOnlyList<LedgerActor> Actors,
    IReadOnlyList<LedgerParty> Parties)
{
    /// <summary>A reading's JSON; U+FFFD stands for a NUL.</summary>
    /// <exception cref="InvalidDataException">The bytes are no reading.</exception>
    public static ReadingShape Of(ReadOnlySpan<byte> json)
    {
        var reading = LedgerJson.Parse<ReadingShape>(json, LedgerJson.IndexOptions);
        return HasNullInList(json) ? throw new InvalidDataException("a list holds null") : reading;
    }

    /// <summary>The one thing that types do not rule out. The bytes are JSON.</summary>
    private static bool HasNullInList(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var isAfterName = false;
        while (reader.Read())
        {
            // in an object a name stands before each value
            if (reader.TokenType == JsonTokenType.Null && !isAfterName)
            {
                return true;
            }

            isAfterName = reader.TokenType == JsonTokenType.PropertyName;
        }

        return false;
    }

    /// <summary>A span with its words.</summary>
    internal sealed record SpanShape(int Start, int End, string Text);

    /// <summary>An attribution.</summary>
    internal sealed record AttributionShape(string Id, SpanShape? Source, SpanShape Cue, IReadOnlyList<SpanShape> Content, string Directness, double Confidence);

    /// <summary>A statement.</summary>
    internal sealed record StatementShape(string Id, string? Attribution, IReadOnlyList<SpanShape> Content, string Voice, string? Actor, IReadOnlyList<string> Via, string Stance, string Factuality)
    {
        public IReadOnlyList<SpanShape> Markers { get; init; } = [];

        public IReadOnlyList<FigureShape> Figures { get; init; } = [];

        public IReadOnlyList<TimeShape> Times { get; init; } = [];

        public IReadOnlyList<PlaceShape> Places { get; init; } = [];

        public string? PointsTo { get; init; }

        public IReadOnlyList<CorrectionMark>? Corrected { get; init; }
    }

    /// <summary>A figure.</summary>
    internal sealed record FigureShape(SpanShape Span, double? Low, double? Best, double? High, string Kind, string? Unit, string? Per, string? Counted, SpanShape? CountedSpan, string? Outcome, SpanShape? OutcomeSpan);

    /// <summary>A time.</summary>
    internal sealed record TimeShape(SpanShape Span, string Kind, string Value, string? From, string? To);

    /// <summary>A place.</summary>
    internal sealed record PlaceShape(SpanShape Span, string? Name, string? Kind, string? Country, double? Latitude, double? Longitude, bool Literal);

    /// <summary>Every span with its words.</summary>
    public IEnumerable<SpanShape> Spans()
        => Attributions.SelectMany(a => a.Content.Append(a.Cue).Append(a.Source))
            .Concat(Statements.SelectMany(s => s.Content.Concat(s.Markers)
                .Concat(s.Figures.SelectMany(f => new[] { f.Span, f.CountedSpan, f.OutcomeSpan }))
                .Concat(s.Times.Select(t => t.Span))
                .Concat(s.Places.Select(p => p.Span))))
            .OfType<SpanShape>();
}
