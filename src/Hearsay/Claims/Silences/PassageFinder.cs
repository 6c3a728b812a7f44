using Hearsay.Languages;
using Hearsay.Resolution;
using Hearsay.Statements.Stances;
using Hearsay.Text;

namespace Hearsay.Claims.Silences;

/// <summary>Finds the words of a document that say that a party has not spoken: phrases of the list, and what a source declined to say.</summary>
internal sealed class PassageFinder(PartyBook book, StoryText text)
{
    private static readonly HashSet<string> Pronouns = ["it", "they", "he", "she", "who", "which"];
    private static readonly HashSet<string> Adverbs = ["again", "still", "also", "repeatedly", "immediately", "simply", "once", "more", "both", ",", "on", "however", "later", "flatly", "so", "far"];
    private static readonly HashSet<string> Prepositions = ["in", "on", "of", "at", "about", "to", "from", "by", "for", "with", "after", "before", "under"];
    private static readonly HashSet<string> Empty = WordList.Load("En.silence-stops");

    private readonly IReadOnlyList<PartyMention> _mentions = book.In(text);

    /// <summary>The passages in order.</summary>
    public IEnumerable<SilentPassage> Find()
    {
        var found = new HashSet<int>();
        foreach (var (first, end) in text.Sentences)
        {
            var from = first;
            for (var i = first; i < end; i++)
            {
                if (IsQuoted(i) || SilencePhrases.English.At(text.Lower, i, end) is not { } phrase)
                {
                    continue;
                }

                if (PartyAt(from, i, phrase.End, first, end) is { } party)
                {
                    found.Add(text.Layout.Words[first].Sentence);
                    yield return PassageOf(party.Party, phrase.Kind, party.First, from, i, phrase.End, end);
                }

                from = i = phrase.End;
                i--;
            }
        }

        foreach (var passage in Declined().Where(p => !found.Contains(text.Layout.Words[p.First].Sentence)))
        {
            yield return passage;
        }
    }

    /// <summary>What a source declined to say in words that no phrase has.</summary>
    private IEnumerable<SilentPassage> Declined()
    {
        foreach (var statement in text.Document.Statements.Where(s => s.Stance == Stance.Declines && s.Actor?.Party is not null))
        {
            var (first, end) = SentenceAt(text.WordAt(statement.Content[0].Start));
            yield return new SilentPassage(text, statement.Actor!.Party!, SilenceKind.Declined, first, WithoutMark(first, end), TopicOf(first, first, first, end, statement.Actor.Party!));
        }
    }

    private (int First, int End) SentenceAt(int word) => text.Sentences[text.Layout.Words[Math.Min(word, text.Words.Count - 1)].Sentence];

    private bool IsQuoted(int word) => text.Layout.Words[word].Quotation != QuotationState.Outside;

    private SilentPassage PassageOf(Party party, SilenceKind kind, int mention, int from, int phrase, int phraseEnd, int end)
    {
        var last = Enumerable.Range(phraseEnd, end - phraseEnd).FirstOrDefault(i => text.Words[i] is ";" or "." || (text.Words[i] == "," && i + 1 < end && text.Lower[i + 1] is "and" or "but"), end);
        from = Enumerable.Range(from, phrase - from).LastOrDefault(i => text.Words[i] == ";", from - 1) + 1;
        var isBefore = mention >= from && mention < phrase;
        return new SilentPassage(text, party, kind, isBefore ? mention : phrase, WithoutMark(phrase, last), TopicOf(from, isBefore ? mention : phrase, phraseEnd, last, party));
    }

    private int WithoutMark(int first, int end)
    {
        while (end > first + 1 && !char.IsLetterOrDigit(text.Words[end - 1][0]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The words of a clause besides the phrase, who is silent, and what is said of asking.</summary>
    private string TopicOf(int from, int before, int after, int end, Party party)
    {
        var silent = _mentions.Where(m => m.Party.Id == party.Id && m.First >= from && m.First < end).SelectMany(m => Enumerable.Range(m.First, m.End - m.First)).ToHashSet();
        return string.Join(' ', Enumerable.Range(from, Math.Max(0, end - from)).Where(i => (i < before || i >= after) && !silent.Contains(i) && !Empty.Contains(text.Lower[i])).Select(i => text.Words[i]));
    }

    private (Party Party, int First)? PartyAt(int from, int phrase, int phraseEnd, int sentence, int end)
    {
        var last = phrase;
        while (last > from && Adverbs.Contains(text.Lower[last - 1]))
        {
            last--;
        }

        var subject = Speaker(from, phraseEnd) is { } speaker ? speaker
            : last > from && Pronouns.Contains(text.Lower[last - 1]) && text.Lower[last - 1] is not ("who" or "which") ? Before(last - 1, sentence)
            : _mentions.LastOrDefault(m => m.End == last && !IsIn(m, from)) is { } beside ? (beside.Party, beside.First)
            : In(from, last);
        return subject ?? In(phraseEnd, Math.Min(end, phraseEnd + 4)) ?? (from > sentence || last == from ? Before(from, sentence) : null);
    }

    /// <summary>The party of who declines to say something in these words, and the first word that names him.</summary>
    private (Party, int)? Speaker(int from, int end)
        => text.Document.Statements.FirstOrDefault(s => s.Stance == Stance.Declines && s.Actor?.Party is not null && s.Cue is { } cue && text.WordAt(cue.Start) is var w && w >= from && w < end) is { } statement
            ? (statement.Actor!.Party!, text.WordAt((statement.Source ?? statement.Cue)!.Value.Start))
            : null;

    /// <summary>The first that is named in a clause, other than as a place or a topic; where there is none, the first.</summary>
    private (Party, int)? In(int from, int end)
    {
        var inside = _mentions.Where(m => m.First >= from && m.End <= end).ToList();
        return (inside.Find(m => !IsIn(m, from)) ?? inside.FirstOrDefault()) is { } found ? (found.Party, found.First) : null;
    }

    /// <summary>Whom a pronoun means: the first named in the sentence before it, or the last before that.</summary>
    private (Party, int)? Before(int word, int sentence)
    {
        var inside = In(sentence, word);
        return inside ?? (_mentions.LastOrDefault(m => m.End <= sentence && text.Layout.Words[m.First].Paragraph == text.Layout.Words[word].Paragraph) is { } before ? (before.Party, before.First) : null);
    }

    private bool IsIn(PartyMention mention, int from)
    {
        var before = mention.First - 1;
        if (before >= from && text.Lower[before] is "the" or "its")
        {
            before--;
        }

        return before >= from && Prepositions.Contains(text.Lower[before]);
    }
}
