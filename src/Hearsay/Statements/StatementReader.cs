using Hearsay.Attributions;
using Hearsay.Statements.Stances;
using Hearsay.Syntax;

namespace Hearsay.Statements;

/// <summary>Turns the attributions of a text into statements.</summary>
internal static class StatementReader
{
    /// <summary>The statements in the order of their first words.</summary>
    /// <param name="syntax">The text with its syntax.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="parts">What else was found in it.</param>
    public static IReadOnlyList<Statement> Read(TextSyntax syntax, IReadOnlyList<Attribution> attributions, StatementParts parts)
    {
        var statements = new List<Statement>();
        foreach (var (i, attribution) in attributions.Index())
        {
            statements.Add(new Statement
            {
                Content = attribution.Content,
                Voice = Voice.Attributed,
                Attribution = i,
                Actor = i < parts.Actors.Count ? parts.Actors[i] : null,
                Via = i < parts.Via.Count ? parts.Via[i] : [],
                Stance = Stance.Asserts,
                Factuality = Factuality.Certain,
            });
        }

        return statements;
    }
}
