using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>Tells a place that is meant from one that only lends its name to a body or stands for one.</summary>
internal static class LiteralReader
{
    private static readonly HashSet<string> Prepositions = WordList.Load("En.place-prepositions");
    private static readonly HashSet<string> Nouns = WordList.Load("En.place-nouns");
    private static readonly HashSet<string> Bodies = WordList.Load("En.body-nouns");
    private static readonly HashSet<string> Sayings = WordList.Load("En.place-sayings");

    /// <summary>Whether the place itself is meant.</summary>
    public static bool IsLiteral(TextSyntax syntax, Spot spot)
    {
        var layout = syntax.Layout;
        var before = spot.First > 0 && layout.Words[spot.First].Edge == WordEdge.None ? Text(layout, spot.First - 1) : "";
        var after = spot.End < layout.Words.Count && layout.Words[spot.End].Edge == WordEdge.None ? Text(layout, spot.End) : "";
        var capitalAfter = after.Length > 0 && layout.Words[spot.End].Shape is WordShape.Title or WordShape.Upper;
        if (Nouns.Contains(after))
        {
            return true;
        }

        if ((capitalAfter && Bodies.Contains(after)) || Sayings.Contains(after) || after is "'s" or "’s")
        {
            return false;
        }

        if (before == "of" && spot.First > 1 && layout.Words[spot.First - 2].Shape == WordShape.Title && Bodies.Contains(Text(layout, spot.First - 2)))
        {
            return false;
        }

        var head = syntax[spot.End - 1];
        if (head.Entity == EntityKind.Organisation || head.Relation is "nsubj" or "compound")
        {
            return Prepositions.Contains(before) && head.Relation != "compound";
        }

        return true;
    }

    private static string Text(TextLayout layout, int word) => layout.Words[word].Span.In(layout.Text).ToLowerInvariant();
}
