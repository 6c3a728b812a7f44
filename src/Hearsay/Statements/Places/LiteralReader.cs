using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Places;

/// <summary>
/// Tells a place that is meant from one that only lends its name to a body ("the Boston Globe"), stands for one ("Kyiv said") or
/// describes ("Houston police"). A place before a verb of saying, a possessive or an office is no place; elsewhere a sum of what stands
/// around the name decides.
/// </summary>
internal static class LiteralReader
{
    private const int LongestRun = 5;
    private const int Saying = 4;
    private const int Possessive = 5;
    private const int Office = 28;

    /// <summary>Number of features.</summary>
    public const int Count = 30;

    private static readonly HashSet<string> Prepositions = WordList.Load("En.place-prepositions");
    private static readonly HashSet<string> Nouns = WordList.Load("En.place-nouns");
    private static readonly HashSet<string> Bodies = WordList.Load("En.body-nouns");
    private static readonly HashSet<string> Offices = WordList.Load("En.place-offices");
    private static readonly HashSet<string> Sayings = WordList.Load("En.place-sayings");

    // Fitted as a logistic regression on the training part of GeoWebNews, read with and without syntax.
    private static readonly float[] Weights =
    [
        1.33f, 1.24f, -0.19f, -0.75f, -0.33f, -0.49f, -0.62f, -0.75f, -0.68f, -0.36f,
        0.15f, -0.08f, -0.28f, -0.04f, 0.47f, -1.50f, -0.26f, 1.26f, 0.38f, 0.60f,
        -0.85f, -1.01f, 0.61f, -0.36f, 0.33f, 0.72f, -0.80f, -0.66f, -0.89f, -0.81f,
    ];

    /// <summary>Whether the place itself is meant.</summary>
    public static bool IsLiteral(TextSyntax syntax, Spot spot, PlaceKind kind)
    {
        Span<float> features = stackalloc float[Count];
        Describe(syntax, spot, kind, features);
        if (features[Saying] > 0 || features[Possessive] > 0 || features[Office] > 0)
        {
            return false;
        }

        float sum = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += features[i] * Weights[i];
        }

        return sum > 0;
    }

    /// <summary>The features of a name.</summary>
    public static void Describe(TextSyntax syntax, Spot spot, PlaceKind kind, Span<float> features)
    {
        features.Clear();
        features[0] = 1;
        features[15] = kind <= PlaceKind.Country ? 1 : 0;
        features[16] = kind is PlaceKind.Region or PlaceKind.District ? 1 : 0;
        DescribeNeighbours(syntax.Layout, spot, features);
        DescribeRun(syntax.Layout, spot, features);
        DescribeSyntax(syntax, spot, features);
    }

    private static void DescribeNeighbours(TextLayout layout, Spot spot, Span<float> features)
    {
        var before = spot.First > 0 && layout.Words[spot.First].Edge == WordEdge.None ? Text(layout, spot.First - 1) : "";
        var after = spot.End < layout.Words.Count && layout.Words[spot.End].Edge == WordEdge.None ? Text(layout, spot.End) : "";
        var capital = after.Length > 0 && layout.Words[spot.End].Shape is WordShape.Title or WordShape.Upper;
        features[1] = Prepositions.Contains(before) ? 1 : 0;
        features[2] = Nouns.Contains(after) ? 1 : 0;
        features[3] = capital && Bodies.Contains(after) ? 1 : 0;
        features[Saying] = Sayings.Contains(after) ? 1 : 0;
        features[Possessive] = IsPossessive(after) && !OwnsPlace(layout, spot.End + 1) ? 1 : 0;
        features[6] = before == "of" && spot.First > 1 && layout.Words[spot.First - 2].Shape == WordShape.Title ? 1 : 0;
        features[7] = capital ? 1 : 0;
        features[17] = before is "in" or "at" or "near" ? 1 : 0;
        features[18] = before == "the" ? 1 : 0;
        features[19] = before == "," || after is "," or "(" ? 1 : 0;
        features[20] = before is "with" or "by" or "against" or "for" or "between" or "on" or "than" ? 1 : 0;
        features[21] = after.Length > 0 && layout.Words[spot.End].Shape == WordShape.Lower && !Nouns.Contains(after) ? 1 : 0;
        features[22] = spot.Span.End < layout.Words[spot.End - 1].Span.End ? 1 : 0;
        features[23] = before.Length == 0 ? 1 : 0;
        features[24] = before == "of" ? 1 : 0;
        features[25] = after is "and" or "or" || before is "and" or "or" ? 1 : 0;
    }

    private static bool IsPossessive(string word) => word is "'s" or "’s" or "'" or "’";

    /// <summary>Whether what is owned is a place, as in "Cairo's eastern suburbs".</summary>
    private static bool OwnsPlace(TextLayout layout, int first)
    {
        for (var i = first; i < Math.Min(layout.Words.Count, first + 3) && layout.Words[i].Edge == WordEdge.None; i++)
        {
            if (Nouns.Contains(Text(layout, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Bodies in the capitalised words around: "Essex and Herts Air Ambulance Trust", "Bank of England".</summary>
    private static void DescribeRun(TextLayout layout, Spot spot, Span<float> features)
    {
        for (var i = spot.End; i < Math.Min(layout.Words.Count, spot.End + LongestRun) && BelongsToName(layout, i); i++)
        {
            features[26] = Bodies.Contains(Text(layout, i)) ? 1 : features[26];
        }

        for (var i = spot.First - 1; i >= Math.Max(0, spot.First - LongestRun) && layout.Words[i + 1].Edge == WordEdge.None && BelongsToName(layout, i); i--)
        {
            features[27] = Bodies.Contains(Text(layout, i)) || Bodies.Contains(Text(layout, i).TrimEnd('s')) ? 1 : features[27];
        }

        var owned = spot.End < layout.Words.Count && IsPossessive(Text(layout, spot.End)) ? spot.End + 1 : spot.End;
        for (var i = owned; i < Math.Min(layout.Words.Count, owned + 2) && layout.Words[i].Edge == WordEdge.None; i++)
        {
            features[Office] = Offices.Contains(Text(layout, i)) ? 1 : features[Office];
        }

        features[29] = features[7] > 0 && Text(layout, spot.End) is "city" or "united" or "county" ? 1 : 0;
    }

    private static bool BelongsToName(TextLayout layout, int word)
        => layout.Words[word].Shape is WordShape.Title or WordShape.Upper || Text(layout, word) is "of" or "and" or "for" or "the" or "&";

    private static void DescribeSyntax(TextSyntax syntax, Spot spot, Span<float> features)
    {
        var head = syntax[spot.End - 1];
        var slot = head.Relation switch { "nsubj" => 8, "compound" or "amod" => 9, "nmod" => 10, "nsubjpass" => 11, "dobj" => 12, _ => -1 };
        if (slot >= 0)
        {
            features[slot] = 1;
        }

        features[13] = head.Entity == EntityKind.Organisation ? 1 : 0;
        features[14] = head.Entity == EntityKind.Location ? 1 : 0;
    }

    private static string Text(TextLayout layout, int word) => layout.Words[word].Span.In(layout.Text).ToLowerInvariant();
}
