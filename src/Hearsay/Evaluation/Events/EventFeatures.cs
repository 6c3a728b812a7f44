using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Events;

/// <summary>What speaks for and against two mentions' being of one event. Every value hangs on the two and their documents alone.</summary>
internal static class EventFeatures
{
    private const double WithinDocument = 0.6, MostAcross = 0.8;

    /// <summary>The names of the features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "head-same", "head-cosine", "head-cosine-squared", "head-shared", "head-weight", "context-least", "context-most", "context-cosine", "near-least", "near-most",
        "names-shared", "names-apart", "numbers-shared", "numbers-apart", "document-cosine", "document-cosine-squared", "document-same", "sentence-same", "early",
        "head-same-document", "head-same-weight", "head-same-near", "head-cosine-document", "head-other-weight", "head-same-names",
    ];

    /// <summary>The features of a pair.</summary>
    /// <param name="one">A mention.</param>
    /// <param name="two">Another.</param>
    /// <param name="documents">How alike their documents are.</param>
    public static double[] Of(EventMention one, EventMention two, double documents)
    {
        var same = Is(one.HasHeadOf(two));
        var cosine = HeadCosine(one, two);
        var (least, most) = Content.Align(one.Context, two.Context);
        var (nearLeast, nearMost) = Content.Align(one.NearWords, two.NearWords);
        var context = one.ContextSum.Length == 0 || two.ContextSum.Length == 0 ? 0 : Vectors.Dot(one.ContextSum, two.ContextSum);
        var names = Math.Min(3, one.Names.Count(two.Names.Contains));
        var numbers = one.Numbers.Any(two.Numbers.Contains);
        var isWithin = ReferenceEquals(one.Document, two.Document);
        var weight = Math.Min(one.Head[^1].Meaning.Weight, two.Head[^1].Meaning.Weight);
        var document = isWithin ? WithinDocument : Math.Min(documents, MostAcross);
        return
        [
            same, cosine, cosine * cosine, Is(one.SharesHeadWith(two)), weight, least, most, context, nearLeast, nearMost,
            names, Is(names == 0 && one.Names.Count > 0 && two.Names.Count > 0), Is(numbers), Is(!numbers && one.Numbers.Count > 0 && two.Numbers.Count > 0),
            document, document * document, Is(isWithin), Is(isWithin && one.Sentence == two.Sentence), Is(one.Sentence <= 1) + Is(two.Sentence <= 1),
            same * document, same * weight, same * nearLeast, cosine * document, (1 - same) * weight, same * names,
        ];
    }

    /// <summary>How near the meanings of both heads are; 0 where there are no vectors.</summary>
    public static double HeadCosine(EventMention one, EventMention two)
        => one.HeadSum.Length == 0 || two.HeadSum.Length == 0 ? 0 : Vectors.Dot(one.HeadSum, two.HeadSum);

    private static double Is(bool value) => value ? 1 : 0;
}
