using Hearsay.Attributions;
using Hearsay.Statements.Stances;
using Hearsay.Statements.Times;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Turns the attributions of a text into statements, each with its stance and factuality and with the figures, times and places in it.</summary>
internal sealed class StatementReader
{
    private readonly string _text;
    private readonly StatementParts _parts;
    private readonly ContentSplitter _splitter;
    private readonly StanceReader _stances;

    private StatementReader(TextSyntax syntax, StatementParts parts)
    {
        _text = syntax.Layout.Text;
        _parts = parts;
        _splitter = new ContentSplitter(syntax.Layout);
        _stances = new StanceReader(syntax);
    }

    /// <summary>The statements in the order of their first words.</summary>
    /// <param name="syntax">The text with its syntax.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="parts">What else was found in it.</param>
    public static IReadOnlyList<Statement> Read(TextSyntax syntax, IReadOnlyList<Attribution> attributions, StatementParts parts)
    {
        var reader = new StatementReader(syntax, parts);
        return [.. attributions.SelectMany(reader.Of).OrderBy(s => s.Content[0].Start)];
    }

    private IEnumerable<Statement> Of(Attribution attribution, int number)
        => _splitter.Split(attribution).Select(content => Of(attribution, number, content));

    private Statement Of(Attribution attribution, int number, IReadOnlyList<TextSpan> content)
    {
        var (stance, factuality, markers) = _stances.Read(attribution, content);
        return new Statement
        {
            Content = content,
            Voice = Voice.Attributed,
            Attribution = number,
            Actor = number < _parts.Actors.Count ? _parts.Actors[number] : null,
            Via = number < _parts.Via.Count ? _parts.Via[number] : [],
            Stance = stance,
            Factuality = factuality,
            Markers = markers,
            Figures = [.. _parts.Figures.Where(f => IsIn(content, f.Span))],
            Times = ContentTimes.Of(_text, content, _parts.Times, _parts.Published),
            Places = [.. _parts.Places.Where(p => IsIn(content, p.Span))],
        };
    }

    private static bool IsIn(IReadOnlyList<TextSpan> content, TextSpan span) => content.Any(piece => piece.Contains(span));
}
