using Hearsay.Attributions;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Stances;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>
/// Turns the attributions of a text, and the sentences of the outlet's own in which something is counted, into statements, each with its stance
/// and factuality and with the figures, times and places in it.
/// </summary>
internal sealed class StatementReader
{
    /// <summary>From this share of common characters on two contents are one.</summary>
    private const double SameContent = 0.7;

    private readonly TextSyntax _syntax;
    private readonly StatementParts _parts;
    private readonly ContentTrimmer _trimmer;
    private readonly ContentSplitter _splitter;
    private readonly StanceReader _stances;

    private StatementReader(TextSyntax syntax, StatementParts parts)
    {
        (_syntax, _parts) = (syntax, parts);
        _trimmer = new ContentTrimmer(syntax.Layout);
        _splitter = new ContentSplitter(syntax.Layout, _trimmer, parts.Figures);
        _stances = new StanceReader(syntax);
    }

    /// <summary>The statements in the order of their first words.</summary>
    /// <param name="syntax">The text with its syntax.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="parts">What else was found in it.</param>
    public static IReadOnlyList<Statement> Read(TextSyntax syntax, IReadOnlyList<Attribution> attributions, StatementParts parts)
    {
        var reader = new StatementReader(syntax, parts);
        var narrated = NarratorReader.Read(syntax, reader._trimmer, attributions, parts.Figures).Select(reader.Narrated);
        return reader.Pointed([.. Distinct(attributions.SelectMany(reader.Of), attributions).Concat(narrated).OrderBy(s => s.Content[0].Start)]);
    }

    /// <summary>Ties each content that points back to figures ("these figures") to the last statement before it that holds some.</summary>
    private List<Statement> Pointed(List<Statement> statements)
    {
        int? last = null;
        for (var i = 0; i < statements.Count; i++)
        {
            if (last is not null && FigureReference.Find(_syntax.Layout, statements[i].Content) is not null)
            {
                statements[i] = statements[i] with { PointsTo = last };
            }

            last = statements[i].Figures.Count > 0 ? i : last;
        }

        return statements;
    }

    /// <summary>
    /// Where two attributions have the same content, as when two cues stand in one sentence, the more certain one counts. Sorted by their
    /// beginnings, only neighbours can be the same.
    /// </summary>
    private static List<Statement> Distinct(IEnumerable<Statement> statements, IReadOnlyList<Attribution> attributions)
    {
        var distinct = new List<Statement>();
        foreach (var statement in statements.OrderBy(s => s.Content[0].Start))
        {
            if (distinct.Count == 0 || distinct[^1].Attribution == statement.Attribution || Overlap(distinct[^1], statement) < SameContent)
            {
                distinct.Add(statement);
            }
            else if (attributions[statement.Attribution!.Value].Confidence > attributions[distinct[^1].Attribution!.Value].Confidence)
            {
                distinct[^1] = statement;
            }
        }

        return distinct;
    }

    private static double Overlap(Statement one, Statement other)
    {
        var common = SpanSet.Common(one.Content, other.Content);
        return (double)common / (SpanSet.Size(one.Content) + SpanSet.Size(other.Content) - common);
    }

    private IEnumerable<Statement> Of(Attribution attribution, int number)
        => _splitter.Split(attribution).Select(content => Of(attribution, number, content)).OfType<Statement>();

    private Statement? Of(Attribution attribution, int number, IReadOnlyList<TextSpan> content)
        => _stances.Read(attribution, content) is ({ } stance, var factuality, var markers)
            ? WithParts(new Statement
            {
                Content = content,
                Voice = Voice.Attributed,
                Attribution = number,
                Actor = number < _parts.Actors.Count ? _parts.Actors[number] : null,
                Via = number < _parts.Via.Count ? _parts.Via[number] : [],
                Stance = stance,
                Factuality = factuality,
                Markers = markers,
            })
            : null;

    private Statement Narrated(IReadOnlyList<TextSpan> content)
    {
        var clause = ClauseReader.Read(_syntax, new Clause(_syntax, content), content);
        return WithParts(new Statement
        {
            Content = content,
            Voice = Voice.Narrator,
            Stance = Stance.Asserts,
            Factuality = FactualityReader.Of(Stance.Asserts, default, clause),
            Markers = clause.Markers,
        });
    }

    private Statement WithParts(Statement statement)
    {
        var content = statement.Content;
        var times = In(content, _parts.Times, t => t.Span);
        return statement with
        {
            Figures = In(content, _parts.Figures, f => f.Span),
            Times = [.. ContentTimes.Of(_syntax.Layout.Text, content, times, _parts.Published), .. times.Where(t => t is { IsUnresolved: true, Kind: TimeKind.Date or TimeKind.Time })],
            Places = PlaceReader.Within(In(content, _parts.Places, p => p.Span), content),
        };
    }

    private static List<T> In<T>(IReadOnlyList<TextSpan> content, IReadOnlyList<T> items, Func<T, TextSpan> spanOf)
        => [.. content.SelectMany(piece => items.Within(spanOf, piece).Where(item => piece.Contains(spanOf(item))))];
}
