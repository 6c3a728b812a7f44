namespace Hearsay.Evaluation.Headlines;

/// <summary>What tells how an article stands to a headline: how much of it the article and its best sentences hold, and which of them reject it, pass it on or leave it open.</summary>
internal static class HeadlineFeatures
{
    private const int Lead = 3, Best = 3;
    private const double Half = 0.5, Third = 0.3;

    private const string Quotes = "'‘’\"“”";

    private static readonly string[] Marks = ["rejects", "passes-on", "leaves-open", "negates"];

    /// <summary>The names of the features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "held", "held-lead", "held-best", "held-second", "best-cosine", "best-place", "halves", "thirds", "frequency", "missing-most", "found-most", "names-held", "names-none", "names-missing",
        "headline-rejects", "headline-passes-on", "headline-negates", "headline-asks", "headline-quotes", "headline-colon", "headline-length",
        .. Marks.SelectMany(m => new[] { $"best-{m}", $"lead-{m}", $"all-{m}", $"rate-{m}" }),
        "rejects-one", "rejects-both", "rejects-article", "rejects-article-rate", "rejects-headline", "passes-on-both", "passes-on-article", "length", "quotes", "asks",
    ];

    /// <summary>The features of a pair.</summary>
    public static double[] Of(HeadlineText headline, HeadlineText body)
    {
        var head = headline.Whole;
        var held = Held(head, body);
        var lead = body.Sentences.Take(Lead).ToList();
        var best = held.Take(Best).Select(h => body.Sentences[h.Place]).ToList();
        var perHundred = 100.0 / Math.Max(30, body.Words);
        var (rejects, passesOn) = (head.Marks[0], head.Marks[1]);
        var (inLead, inBest) = (MarksOf(lead), MarksOf(best));
        var rejecting = Math.Min(2, inLead[0] + inBest[0]);
        var rate = perHundred * body.Marks[0];
        return
        [
            .. Likeness(head, body, held, lead),
            Math.Min(2, rejects), Math.Min(2, passesOn), Math.Min(1, head.Marks[3]), Is(headline.Questions > 0), Is(headline.Text.Any(Quotes.Contains)), Is(headline.Text.Contains(':', StringComparison.Ordinal)), head.Stems.Count,
            .. Enumerable.Range(0, Marks.Length).SelectMany(m => new[] { Math.Min(3, inBest[m]), Math.Min(3, inLead[m]), Math.Log(1 + body.Marks[m]), perHundred * body.Marks[m] }),
            Is(rejects > 0 != rejecting > 0), Is(rejects > 0 && rejecting > 0), rejects == 0 ? rejecting : 0, rejects == 0 ? rate : 0, Is(rejects > 0 && rejecting == 0),
            passesOn > 0 ? Math.Min(3, inLead[1]) : 0, passesOn == 0 ? Math.Min(3, inLead[1]) : 0, Math.Log(1 + body.Words), perHundred * body.Quotes, Math.Min(5, body.Questions),
        ];
    }

    /// <summary>How much of a headline each sentence holds, the most first.</summary>
    private static List<(double Held, double Cosine, int Place)> Held(HeadlineSentence head, HeadlineText body)
        => [.. body.Sentences
            .Select((s, i) => (Held: head.CoveredBy(s.Stems.ContainsKey), Sentence: s, Place: i))
            .Select(s => (s.Held, s.Sentence.Weight > 0 ? s.Held * Math.Sqrt(head.Weight / s.Sentence.Weight) : 0, s.Place))
            .OrderByDescending(s => s.Held).ThenBy(s => s.Place)];

    private static double[] Likeness(HeadlineSentence head, HeadlineText body, List<(double Held, double Cosine, int Place)> held, List<HeadlineSentence> lead)
    {
        var missing = head.Stems.Where(s => !body.Counts.ContainsKey(s.Key)).Select(s => s.Value).DefaultIfEmpty(0).Max();
        var found = head.Stems.Where(s => body.Counts.ContainsKey(s.Key)).Select(s => s.Value).DefaultIfEmpty(0).Max();
        var names = head.Names.Count(body.Counts.ContainsKey);
        var count = Math.Max(1, held.Count);
        return
        [
            head.CoveredBy(body.Counts.ContainsKey), head.CoveredBy(s => lead.Exists(l => l.Stems.ContainsKey(s))),
            held.Count > 0 ? held[0].Held : 0, held.Count > 1 ? held[1].Held : 0, held.Select(h => h.Cosine).DefaultIfEmpty(0).Max(), held.Count > 0 ? (double)held[0].Place / count : 1,
            (double)held.Count(h => h.Held >= Half) / count, Math.Log(1 + held.Count(h => h.Held >= Third)),
            head.Weight > 0 ? head.Stems.Sum(s => Math.Log(1 + body.Counts.GetValueOrDefault(s.Key)) * s.Value) / head.Weight : 0,
            missing, found, names / Math.Max(1.0, head.Names.Count), Is(head.Names.Count == 0), Math.Min(3, head.Names.Count - names),
        ];
    }

    private static int[] MarksOf(List<HeadlineSentence> sentences) => [.. Enumerable.Range(0, Marks.Length).Select(m => sentences.Sum(s => s.Marks[m]))];

    private static double Is(bool value) => value ? 1 : 0;
}
