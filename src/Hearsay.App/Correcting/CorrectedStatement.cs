using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>A statement that is to be corrected.</summary>
/// <param name="Found">The statement in its document.</param>
/// <param name="Text">The document's text.</param>
internal sealed record CorrectedStatement(FoundStatement Found, string Text)
{
    /// <summary>What finds it again.</summary>
    public StatementAnchor Anchor => StatementAnchor.Of(Found.Document.Id, Found.Statement.Id, Found.Statement.Content, Text);

    /// <summary>Where words stand: those of a value that was read, or in the statement, or else the nearest around it.</summary>
    /// <param name="words">The words, in one piece.</param>
    /// <param name="values">The words of values that were read.</param>
    /// <exception cref="SenselessCorrectionException">They stand nowhere, or more than once in the statement.</exception>
    public Quote Place(IReadOnlyList<string> words, IEnumerable<Quote> values)
    {
        if (words is not [{ Length: > 0 } wanted])
        {
            throw new SenselessCorrectionException("words", "the words of the text are missing");
        }

        var known = values.Where(v => v.Text == wanted).ToList();
        var all = known.Count > 0 ? known : Everywhere(wanted);
        var inside = all.Where(q => Found.Statement.Content.Chunk(2).Any(p => p[0] <= q.Start && q.End <= p[1])).ToList();
        return (inside.Count > 0 ? inside : [.. all.OrderBy(Distance).Take(1)]) switch
        {
            [var one] => one,
            [] => throw new SenselessCorrectionException("words", $"“{wanted}” does not stand in the text"),
            _ => throw new SenselessCorrectionException("words", $"“{wanted}” stands there more than once; say more words"),
        };
    }

    private int Distance(Quote quote) => Math.Max(Found.Statement.Content[0] - quote.End, quote.Start - Found.Statement.Content[^1]);

    private List<Quote> Everywhere(string words)
    {
        var places = new List<Quote>();
        for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            places.Add(new Quote(at, at + words.Length, words));
        }

        return places;
    }
}
