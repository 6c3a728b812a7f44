using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Claims;
using Hearsay.Formats;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Ledger;

/// <summary>Takes the documents of a story out of a ledger, with what their last readings say, for the account across them.</summary>
public static class StoryReader
{
    private static readonly JsonSerializerOptions Options = new(LedgerJson.Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>The documents, each in its last version alone, with one actor for all that are the same.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="story">The story; every document of the ledger where null.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged.</exception>
    public static IReadOnlyList<AccountDocument> Read(ILedger ledger, string? story = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Read(ledger, ledger.Documents(story));
    }

    /// <summary>The same of some documents.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged.</exception>
    public static IReadOnlyList<AccountDocument> Read(ILedger ledger, IEnumerable<LedgerDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToList();
        var replaced = all.Select(d => d.Earlier).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var readings = all.Where(d => !replaced.Contains(d.Id))
            .Select(d => (Document: d, Json: ledger.CorrectedReading(d.Id)?.Json))
            .Select(d => (d.Document, Reading: d.Json is null ? null : LedgerJson.Parse<AccountShape>(d.Json, Options))).ToList();
        var actors = readings.Select(r => ActorsOf(r.Reading)).ToList();
        var merged = ActorMerger.Merge([.. actors.Select(a => a.Values.ToList())]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. readings.Select((r, i) => new AccountDocument(r.Document.Id, r.Document.With(ledger.Text(r.Document.Id)),
                [.. (r.Reading?.Statements ?? []).Select(s => StatementOf(s, r.Document.Id, r.Reading!, actors[i], merged, seen))])),
        ];
    }

    /// <summary>For each statement of documents the name of its claim, as the ledger keeps it; null where it does not keep them all.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="documents">The documents, as <see cref="Read(ILedger, string)"/> gives them.</param>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public static IReadOnlyDictionary<string, string>? ClaimsOf(ILedger ledger, IEnumerable<AccountDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(documents);
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var names = ledger.ClaimsOf(document.Id);
            if (names.Count != document.Statements.Count)
            {
                return null;
            }

            for (var i = 0; i < names.Count; i++)
            {
                claims[document.Statements[i].Id] = names[i];
            }
        }

        return claims;
    }

    private static Dictionary<string, Actor> ActorsOf(AccountShape? reading)
    {
        var parties = (reading?.Parties ?? []).ToDictionary(p => p.Id, p => new Party(p.Id, p.Name, p.Names), StringComparer.Ordinal);
        return (reading?.Actors ?? []).DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, a => new Actor
        {
            Id = a.Id,
            Name = a.Name,
            Kind = StatementNames.ActorKindOf(a.Kind) ?? ActorKind.Anonymous,
            Party = a.Party is null ? null : parties.GetValueOrDefault(a.Party),
            Names = a.Names,
            Traits = a.Traits,
            IsSet = a.Set,
            IsPartySet = a.PartySet,
        }, StringComparer.Ordinal);
    }

    private static AccountStatement StatementOf(
        ReadingShape.StatementShape statement, string document, AccountShape reading, Dictionary<string, Actor> actors, IReadOnlyDictionary<Actor, Actor> merged, HashSet<string> seen)
    {
        var attribution = reading.Attributions.FirstOrDefault(a => a.Id == statement.Attribution);
        return new AccountStatement(seen.Add(statement.Id) ? statement.Id : $"{document}.{statement.Id}", document)
        {
            Content = [.. statement.Content.Select(SpanOf)],
            Words = string.Join(AccountStatement.Joint, statement.Content.Select(c => c.Text)),
            Voice = statement.Voice == StatementNames.Of(Voice.Narrator) ? Voice.Narrator : Voice.Attributed,
            Actor = Merged(statement.Actor),
            Speaker = statement.Actor is { } speaker ? actors.GetValueOrDefault(speaker) : null,
            Via = [.. statement.Via.Select(Merged).OfType<Actor>()],
            Stance = StatementNames.StanceOf(statement.Stance) ?? Stance.Asserts,
            Factuality = StatementNames.FactualityOf(statement.Factuality) ?? Factuality.Open,
            Figures = [.. statement.Figures.Select(f => new AccountFigure((decimal?)f.Low, (decimal?)f.Best, (decimal?)f.High) { Span = SpanOf(f.Span), Counted = f.Counted, Outcome = f.Outcome, Unit = f.Unit })],
            Times = [.. statement.Times.Select(t => DaysOf(t.From, t.To)).OfType<DateInterval>()],
            Source = attribution?.Source is { } source ? SpanOf(source) : null,
            Cue = attribution is null ? null : SpanOf(attribution.Cue),
            PointsTo = statement.PointsTo,
            Corrected = statement.Corrected ?? [],
        };

        Actor? Merged(string? id) => id is not null && actors.TryGetValue(id, out var actor) ? merged.GetValueOrDefault(actor, actor) : null;
    }

    private static TextSpan SpanOf(ReadingShape.SpanShape span) => new(span.Start, span.End);

    /// <summary>The days from one to another; null where one is none.</summary>
    internal static DateInterval? DaysOf(string? from, string? to)
        => from is not null && to is not null && LocalDatePattern.Iso.Parse(from) is { Success: true, Value: var first } && LocalDatePattern.Iso.Parse(to) is { Success: true, Value: var last } && first <= last
            ? new DateInterval(first, last)
            : null;

    /// <summary>The parts of a reading's JSON that an account is made from.</summary>
    private sealed record AccountShape(
        IReadOnlyList<ReadingShape.AttributionShape> Attributions, IReadOnlyList<ReadingShape.StatementShape> Statements, IReadOnlyList<ActorShape> Actors, IReadOnlyList<LedgerParty> Parties);

    /// <summary>An actor with what finds it again in other documents.</summary>
    private sealed record ActorShape(string Id, string Name, string Kind, string? Party, IReadOnlyList<string> Names)
    {
        public ActorTraits? Traits { get; init; }

        public bool Set { get; init; }

        public bool PartySet { get; init; }
    }
}
