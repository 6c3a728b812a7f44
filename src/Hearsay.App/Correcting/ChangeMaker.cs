using Hearsay.Corrections;
using Hearsay.Formats;
using Hearsay.Ledger;
using NodaTime.Text;

namespace Hearsay.App.Correcting;

/// <summary>Makes of what somebody asks to correct what the ledger keeps: the one place for the command line, the API and the forms of pages.</summary>
internal sealed class ChangeMaker(ILedger ledger)
{
    private readonly CorrectedThings _things = new(ledger);

    /// <summary>The kinds of correction.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["stance", "source", "figure", "time", "place", "span", "claim", "origin", "contradiction", "merge", "split", "party", "note", "undo", "redo"];

    /// <summary>Makes a change.</summary>
    /// <exception cref="SenselessCorrectionException">It lacks what its kind needs, or names what the ledger does not have.</exception>
    public Change Make(CorrectionRequest asked) => asked.Kind switch
    {
        "stance" => Stance(asked),
        "source" => Source(asked),
        "figure" => Figure(asked),
        "time" => Time(asked),
        "place" => Place(asked),
        "span" => Span(asked),
        "claim" => new ClaimChange(_things.Statement(asked).Anchor, asked.None ? null : Other(asked)),
        "origin" => new OriginChange(_things.Statement(asked).Anchor, asked.None ? null : Other(asked)),
        "contradiction" => ContradictionChange.Between(_things.Statement(asked).Anchor, Other(asked), !asked.None),
        "merge" => new MergeChange(_things.Actor(asked.Actor, "actor"), _things.ActorOrNew(asked.Into, "into", asked.ActorKind)),
        "split" => new SplitChange(_things.Actor(asked.Actor, "actor"), _things.Document(asked.Document), NewActor(asked)),
        "party" => new PartyChange(_things.Actor(asked.Actor, "actor"), asked.None ? null : _things.Party(asked.Party)),
        "note" => Note(asked),
        "undo" => new Undo(asked.Entry ?? throw Missing("entry")),
        "redo" => new Redo(asked.Entry ?? throw Missing("entry")),
        _ => throw new SenselessCorrectionException("kind", $"'{asked.Kind}' is no kind of correction; they are {string.Join(", ", Kinds)}"),
    };

    private StanceChange Stance(CorrectionRequest asked)
    {
        var stance = StatementNames.StanceOf(asked.Stance ?? throw Missing("stance")) ?? throw new SenselessCorrectionException("stance", $"'{asked.Stance}' is no stance, such as asserts or denies");
        var factuality = asked.Factuality is { } word ? StatementNames.FactualityOf(word) ?? throw new SenselessCorrectionException("factuality", $"'{word}' is no factuality: CT+, PR+, PS+, CT-, PR-, PS- or Uu") : (Statements.Stances.Factuality?)null;
        return new StanceChange(_things.Statement(asked).Anchor, StatementNames.Of(stance), factuality is { } value ? StatementNames.Of(value) : null);
    }

    private SourceChange Source(CorrectionRequest asked)
    {
        var anchor = _things.Statement(asked).Anchor;
        return asked.None ? new SourceChange(anchor, "attributed", null)
            : asked.Actor is null ? new SourceChange(anchor, "narrator", null)
            : new SourceChange(anchor, "attributed", WithParty(_things.ActorOrNew(asked.Actor, "actor", asked.ActorKind), asked));
    }

    private FigureChange Figure(CorrectionRequest asked)
    {
        var statement = _things.Statement(asked);
        var words = statement.Place(asked.Words, statement.Found.Statement.Figures.Select(f => new Quote(f.Start, f.End, f.Words)));
        if (asked.None)
        {
            return new FigureChange(statement.Anchor, words, null);
        }

        var read = statement.Found.Statement.Figures.FirstOrDefault(f => f.Start == words.Start);
        if (asked is { Low: null, Best: null, High: null, Counted: null, Outcome: null, Unit: null })
        {
            throw new SenselessCorrectionException("best", "a figure needs low, best or high, or what is counted, or what happened to it");
        }

        var isNumber = asked.Low is not null || asked.Best is not null || asked.High is not null;
        var value = isNumber ? (asked.Low ?? asked.Best, asked.Best, asked.High ?? asked.Best) : ((decimal?)read?.Low, (decimal?)read?.Best, (decimal?)read?.High);
        return value.Item1 > value.Item3
            ? throw new SenselessCorrectionException("low", "low is more than high")
            : new FigureChange(statement.Anchor, words, new FigureValue(value.Item1, value.Item2, value.Item3, asked.Counted ?? read?.Counted, asked.Outcome ?? read?.Outcome, asked.Unit ?? read?.Unit));
    }

    private TimeChange Time(CorrectionRequest asked)
    {
        var statement = _things.Statement(asked);
        var words = statement.Place(asked.Words, statement.Found.Statement.Times.Select(t => new Quote(t.Start, t.End, t.Words)));
        if (asked.None)
        {
            return new TimeChange(statement.Anchor, words, null);
        }

        var from = Day(asked.From ?? throw Missing("from"), "from");
        var to = asked.To is null ? from : Day(asked.To, "to");
        return string.CompareOrdinal(from, to) > 0 ? throw new SenselessCorrectionException("to", "the last day is before the first") : new TimeChange(statement.Anchor, words, new TimeValue(from, to));
    }

    private PlaceChange Place(CorrectionRequest asked)
    {
        var statement = _things.Statement(asked);
        var words = statement.Place(asked.Words, statement.Found.Statement.Places.Select(p => new Quote(p.Start, p.End, p.Words)));
        if (asked.None)
        {
            return new PlaceChange(statement.Anchor, words, null);
        }

        if (asked.Latitude is < -90 or > 90 || asked.Longitude is < -180 or > 180 || asked.Latitude is null != asked.Longitude is null)
        {
            throw new SenselessCorrectionException("latitude", "a place has latitude, -90 to 90, and longitude, -180 to 180, or neither");
        }

        var country = asked.Country?.ToUpperInvariant();
        return country is { } code && (code.Length != 2 || !code.All(char.IsAsciiLetterUpper))
            ? throw new SenselessCorrectionException("country", $"'{asked.Country}' is no code of two letters")
            : new PlaceChange(statement.Anchor, words, new PlaceValue(asked.Place ?? throw Missing("place"), null, country, asked.Latitude, asked.Longitude));
    }

    private SpanChange Span(CorrectionRequest asked)
    {
        var statement = _things.Statement(asked);
        var part = asked.Part is "content" or "source" or "cue" ? asked.Part : throw new SenselessCorrectionException("part", "the part is content, source or cue");
        var most = part == "content" ? int.MaxValue : 1;
        if (asked.Words.Count > most || (asked.Words.Count == 0 && !(part == "source" && asked.None)))
        {
            throw new SenselessCorrectionException("words", part == "content" ? "a content needs its words" : "it needs its words, in one piece");
        }

        return new SpanChange(statement.Anchor, part, [.. asked.Words.Select(w => statement.Place([w], [])).OrderBy(q => q.Start)]);
    }

    private NoteChange Note(CorrectionRequest asked)
    {
        var text = string.IsNullOrWhiteSpace(asked.Note) ? throw Missing("note") : asked.Note;
        return asked.Statement is not null ? new NoteChange(_things.Statement(asked).Anchor, null, null, text)
            : asked.Actor is not null ? new NoteChange(null, _things.Actor(asked.Actor, "actor"), null, text)
            : new NoteChange(null, null, _things.Document(asked.Document), text);
    }

    private StatementAnchor Other(CorrectionRequest asked) => _things.Statement(asked.Other, "other", null).Anchor;

    private NamedActor NewActor(CorrectionRequest asked) => WithParty(_things.ActorOrNew(asked.Into, "into", asked.ActorKind), asked);

    private NamedActor WithParty(NamedActor actor, CorrectionRequest asked) => asked.Party is null ? actor : actor with { Party = _things.Party(asked.Party) };

    private static string Day(string text, string parameter)
        => LocalDatePattern.Iso.Parse(text) is { Success: true } ? text : throw new SenselessCorrectionException(parameter, $"'{text}' is no day such as 2031-01-05");

    private static SenselessCorrectionException Missing(string parameter) => new(parameter, $"{parameter} is missing");
}
