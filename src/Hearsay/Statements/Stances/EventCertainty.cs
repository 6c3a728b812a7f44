using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>
/// How sure it is that an event happens or happened, as the text presents it: what the reader sees in the word, less what negations and words
/// such as "cancelled" around it take away. The weights are a linear regression on the training parts of UW and MEANTIME.
/// </summary>
internal static class EventCertainty
{
    private const float Sure = 3;
    private const float Constant = 0.97f;
    private const float Slope = 0.85f;
    private const float SlopeBelowZero = 0.32f;
    private const float Negated = -3;
    private const float Undone = -2.5f;
    private const float HeadNegated = -0.6f;

    private static readonly HashSet<string> Undoers = WordList.Load("En.event-undoers");
    private static readonly HashSet<string> Almost = new(StringComparer.OrdinalIgnoreCase) { "almost", "nearly" };
    private static readonly HashSet<string> NegatingRelations = new(StringComparer.Ordinal) { "neg", "det", "advmod", "nsubj", "nsubjpass", "dobj", "aux", "case", "mark", "cc", "dep" };

    /// <summary>From -3, certainly not, to 3, certainly.</summary>
    /// <param name="syntax">The text.</param>
    /// <param name="event">The words that name the event; the first counts, and where it stands inside a longer word, that one.</param>
    public static float Of(TextSyntax syntax, TextSpan @event)
    {
        var word = syntax.Layout.WordsIn(@event).Start.Value;
        word = word >= syntax.Count || syntax.Layout.Words[word].Span.Start > @event.Start ? word - 1 : word;
        return word < 0 ? 0 : Of(syntax, word);
    }

    private static float Of(TextSyntax syntax, int word)
    {
        var seen = syntax[word].Certainty;
        var isPart = syntax[word].Relation is "cop" or "aux" or "auxpass";
        var negated = IsNegated(syntax, word) || (isPart && IsNegated(syntax, syntax[word].Head));
        var (head, relation) = (syntax[isPart ? syntax[word].Head : word].Head, syntax[word].Relation);
        var value = Constant + (seen * (seen < 0 ? SlopeBelowZero : Slope))
            + (negated ? Negated : 0)
            + (IsUndone(syntax, word, head) ? Undone : 0)
            + (head != word && relation is "xcomp" or "ccomp" or "dobj" && IsNegated(syntax, head) ? HeadNegated : 0);
        return Math.Clamp(value, -Sure, Sure);
    }

    private static bool IsNegated(TextSyntax syntax, int word)
        => syntax.Children(word).Any(child => syntax[child].Relation == "neg"
            || (NegatingRelations.Contains(syntax[child].Relation) && (Negators.Holds(syntax.Layout.TextOf(child)) || Almost.Contains(syntax.Layout.TextOf(child).ToString()))));

    /// <summary>"The trip was cancelled", "a delay in delivery", "ceased looking", "a cancelled deal".</summary>
    private static bool IsUndone(TextSyntax syntax, int word, int head)
    {
        if (HasUndoingAdjective(syntax, word))
        {
            return true;
        }

        if (head == word)
        {
            return false;
        }

        return syntax[word].Relation switch
        {
            "dobj" or "xcomp" or "ccomp" or "nsubjpass" => Undoes(syntax, head),
            "nsubj" => syntax[head].Part == "VBN" && Undoes(syntax, head),
            "acl" => (IsNoun(syntax, head) && Undoes(syntax, head)) || HasUndoingAdjective(syntax, head),
            "nmod" => IsNoun(syntax, head) && Undoes(syntax, head),
            _ => false,
        };
    }

    private static bool IsNoun(TextSyntax syntax, int word) => syntax[word].Part.StartsWith('N');

    private static bool HasUndoingAdjective(TextSyntax syntax, int word)
        => syntax.Children(word).Any(child => syntax[child].Relation == "amod" && Undoes(syntax, child));

    /// <summary>Of a word such as "now-cancelled" the last part counts.</summary>
    private static bool Undoes(TextSyntax syntax, int word)
    {
        var text = syntax.Layout.TextOf(word);
        var part = text[(text.LastIndexOf('-') + 1)..].ToString();
        return Undoers.Any(beginning => part.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }
}
