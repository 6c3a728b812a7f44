using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>Reads how the first clause of a content is put.</summary>
internal static class ClauseReader
{
    private const string Negation = "negation";
    private const int RefusalWords = 6;

    private static readonly PhraseList Marks = PhraseList.Load("En.certainty-markers");
    private static readonly HashSet<string> Speaking = WordList.Load("En.speaking-verbs");

    /// <summary>Reads a content.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="content">The pieces of the content that it leads.</param>
    public static ClauseSense Read(TextSyntax syntax, Clause clause, IReadOnlyList<TextSpan> content)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        var markers = new List<TextSpan>();
        for (int i = 0, length; i < clause.Length; i += length)
        {
            (var kind, length) = KindAt(clause, i);
            if (kind is not null)
            {
                kinds.Add(kind);
                markers.AddRange(kind is "future" or "no negation" ? [] : [clause.Span(i, length)]);
            }
        }

        var negative = kinds.Contains(Negation);
        return new ClauseSense
        {
            IsNegative = negative,
            IsRejection = kinds.Contains("rejection"),
            IsProbable = kinds.Contains("probable"),
            IsPossible = kinds.Contains("possible"),
            IsFuture = kinds.Contains("future") || Enumerable.Range(0, clause.Length).Any(i => IsPossibleEvent(clause, i)),
            IsQuestion = syntax.Layout.Text[content[^1].End - 1] == '?' || Is(clause, 0, "whether"),
            IsCommand = IsCommand(clause),
            IsInfinitive = IsInfinitive(clause),
            IsRefusal = kinds.Contains("refusal") || (negative && clause.Words.Take(Math.Min(clause.Length, RefusalWords)).Any(Speaking.Contains)),
            IsOwn = IsOwn(clause),
            IsQuoted = clause.Words.Count > 0 && clause.IsQuoted(0) && clause.IsQuoted(clause.Words.Count - 1),
            Markers = markers,
        };
    }

    /// <summary>Whether the speaker is the subject.</summary>
    public static bool IsOwn(Clause clause) => Is(clause, 0, "we") || Is(clause, 0, "I") || Is(clause, 0, "our") || Is(clause, 0, "my");

    private static (string? Kind, int Length) KindAt(Clause clause, int at)
    {
        var word = clause.Words[at];
        if (word == "May" && !clause.BeginsSentence(at))
        {
            return (null, 1);
        }

        var (kind, length) = Marks.At(clause.Words, at);
        if (kind is not null || !Negators.Holds(word))
        {
            return (kind, Math.Max(length, 1));
        }

        // "600 soldiers, not 900, had left" sets another figure aside; it does not deny that some left.
        return at > 0 && clause.Words[at - 1] is "," ? (null, 1) : (Negation, 1);
    }

    /// <summary>"May strike" speaks of what is to come, "may be ill" and "may have struck" do not.</summary>
    private static bool IsPossibleEvent(Clause clause, int at)
        => (Is(clause, at, "may") || Is(clause, at, "might") || Is(clause, at, "could")) && at + 1 < clause.Length && !Is(clause, at + 1, "be") && !Is(clause, at + 1, "have");

    /// <summary>A verb in its plain form leads a sentence.</summary>
    private static bool IsCommand(Clause clause)
        => clause.Words.Count > 1 && char.IsUpper(clause.Words[0][0])
            && (clause.PartOf(0) == "VB" || clause.Words[0] is "Let" or "Don't" or "Don’t" || (clause.Words[0] == "Do" && clause.Words[1] == "not"));

    private static bool IsInfinitive(Clause clause)
    {
        var first = Enumerable.Range(0, clause.Length).FirstOrDefault(i => clause.PartOf(i) is ['V', 'B', ..] or "MD" or "TO", -1);
        return Is(clause, 0, "to") || (first >= 0 && clause.PartOf(first) == "TO");
    }

    private static bool Is(Clause clause, int at, string word) => at < clause.Words.Count && clause.Words[at].Equals(word, StringComparison.OrdinalIgnoreCase);
}
