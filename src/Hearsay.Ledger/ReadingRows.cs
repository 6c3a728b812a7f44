namespace Hearsay.Ledger;

/// <summary>What the index holds of a reading. It is a function of the reading's JSON alone, so that it can be checked and made anew.</summary>
/// <param name="Statements">In the order of the reading.</param>
/// <param name="Actors">In the order of the reading.</param>
/// <param name="Parties">In the order of the reading.</param>
internal sealed record ReadingRows(IReadOnlyList<LedgerStatement> Statements, IReadOnlyList<LedgerActor> Actors, IReadOnlyList<LedgerParty> Parties)
{
    private const string Between = " … ";

    /// <summary>The rows of a reading.</summary>
    /// <exception cref="InvalidDataException">The bytes are no reading.</exception>
    public static ReadingRows Of(ReadOnlySpan<byte> json) => Of(ReadingShape.Of(json));

    /// <inheritdoc cref="Of(ReadOnlySpan{byte})"/>
    public static ReadingRows Of(ReadingShape reading)
    {
        var parties = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var actor in reading.Actors)
        {
            parties.TryAdd(actor.Id, actor.Party);
        }

        return new ReadingRows(
            [.. reading.Statements.Select(s => RowOf(s, s.Actor is { } actor ? parties.GetValueOrDefault(actor) : null))],
            [.. reading.Actors.DistinctBy(a => a.Id, StringComparer.Ordinal)],
            [.. reading.Parties.DistinctBy(p => p.Id, StringComparer.Ordinal)]);
    }

    private static LedgerStatement RowOf(ReadingShape.StatementShape statement, string? party) => new()
    {
        Id = statement.Id,
        Attribution = statement.Attribution,
        Content = [.. statement.Content.SelectMany(p => new[] { p.Start, p.End })],
        Words = string.Join(Between, statement.Content.Select(p => p.Text)),
        Voice = statement.Voice,
        Actor = statement.Actor,
        Party = party,
        Via = statement.Via,
        Stance = statement.Stance,
        Factuality = statement.Factuality,
        PointsTo = statement.PointsTo,
        Corrected = statement.Corrected,
        Figures = [.. statement.Figures.Select(f => new LedgerFigure(f.Span.Start, f.Span.End, f.Span.Text, f.Low, f.Best, f.High, f.Kind, f.Unit, f.Per, f.Counted, f.Outcome))],
        Times = [.. statement.Times.Select(t => new LedgerTime(t.Span.Start, t.Span.End, t.Span.Text, t.Kind, t.Value, t.From, t.To))],
        Places = [.. statement.Places.Select(p => new LedgerPlace(p.Span.Start, p.Span.End, p.Span.Text, p.Name, p.Kind, p.Country, p.Latitude, p.Longitude, p.Literal))],
    };
}
