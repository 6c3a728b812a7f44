using Hearsay.Languages;
using Hearsay.Resolution;

namespace Hearsay.Claims.Silences;

/// <summary>Reads where a document names parties: by their wordings, by the noun of a body with whose it is, or by such a noun alone, which takes up what was named before.</summary>
/// <param name="text">The document.</param>
/// <param name="wordings">The wordings of the story.</param>
/// <param name="partyOf">Makes a party of the description of a body that has no name.</param>
internal sealed class MentionReader(StoryText text, Wordings wordings, Func<string, Party> partyOf)
{
    private const int MostModifiers = 3;
    private static readonly HashSet<string> Determiners = ["the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "'s"];

    private static readonly HashSet<string> Stops = WordList.Load("En.content-stops");

    private readonly List<PartyMention> _found = [];

    /// <summary>The mentions in order.</summary>
    public IReadOnlyList<PartyMention> Read()
    {
        for (var i = 0; i < text.Words.Count;)
        {
            var mention = Named(i) ?? Described(i);
            if (mention is null)
            {
                i++;
                continue;
            }

            _found.Add(mention);
            i = mention.End;
        }

        return _found;
    }

    private PartyMention? Named(int first)
    {
        if (wordings.At(text, first) is not { Party: { } party, End: var end })
        {
            return null;
        }

        var (noun, before) = (NounOf(end - 1), first > 0 ? text.Lower[first - 1] : "");
        if (before is "its" or "their" && noun is not null && !text.IsCapitalised(first))
        {
            return null;
        }

        var isOwned = before == "'s" && noun is not null && _found.Count > 0 && _found[^1].End == first - 1;
        return new PartyMention(first, end, isOwned ? _found[^1].Party : party) { Noun = noun };
    }

    private string? NounOf(int word)
        => (Nouns.English.Find(text.Lower[word], out var noun, out _) & NounTraits.Body) != 0 ? noun : null;

    private PartyMention? Described(int word)
    {
        var traits = Nouns.English.Find(text.Lower[word], out var noun, out _);
        if ((traits & NounTraits.Body) == 0 || (traits & NounTraits.Crowd) != 0 || IsBodyNext(word))
        {
            return null;
        }

        var first = word;
        while (first > 0 && word - first < MostModifiers && !text.BeginsSentence(first) && char.IsLetter(text.Words[first - 1][0]) && !Determiners.Contains(text.Lower[first - 1])
            && (_found.Count == 0 || _found[^1].End < first) && !Stops.Contains(text.Lower[first - 1]))
        {
            first--;
        }

        var determiner = first > 0 ? text.Lower[first - 1] : "";
        return PartyOf(first, word, determiner, traits, noun) is { } party ? new PartyMention(first, word + 1, party) { Noun = noun, IsDescribed = true } : null;
    }

    private bool IsBodyNext(int word)
        => word + 1 < text.Words.Count && (Nouns.English.Find(text.Lower[word + 1], out _, out _) & NounTraits.Body) != 0 && text.Layout.Words[word].Sentence == text.Layout.Words[word + 1].Sentence;

    private Party? PartyOf(int first, int word, string determiner, NounTraits traits, string noun)
    {
        var sentence = text.Layout.Words[word].Sentence;
        if (determiner == "'s")
        {
            return _found.Count > 0 && _found[^1].End == first - 1 ? _found[^1].Party : null;
        }

        if (determiner is "its" or "their")
        {
            return (_found.Find(m => text.Layout.Words[m.First].Sentence == sentence) ?? _found.Find(m => text.Layout.Words[m.First].Sentence == sentence - 1))?.Party;
        }

        if (_found.Count > 0 && _found[^1].End == first && (traits & NounTraits.State) != 0)
        {
            return _found[^1].Party;
        }

        if (determiner != "the" && !text.BeginsSentence(first))
        {
            return null;
        }

        if (word + 2 < text.Words.Count && text.Lower[word + 1] is "in" or "of" && (traits & NounTraits.State) != 0 && wordings.At(text, text.Lower[word + 2] == "the" ? word + 3 : word + 2) is { Party: { } owner })
        {
            return owner;
        }

        if (first < word)
        {
            return partyOf(string.Join(' ', text.Words.Skip(first).Take(word + 1 - first)));
        }

        return Recent(noun, traits, sentence) ?? ((traits & (NounTraits.Authority | NounTraits.State)) != 0 ? partyOf(noun) : null);
    }

    /// <summary>What a noun alone takes up: a body that was called so, or the last that is no state.</summary>
    private Party? Recent(string noun, NounTraits traits, int sentence)
        => _found.FindLast(m => m.Noun == noun || m.Party.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) || m.Party.Name.StartsWith(noun + " ", StringComparison.OrdinalIgnoreCase))?.Party
            ?? ((traits & (NounTraits.State | NounTraits.Authority)) == 0 ? (_found.Find(m => m.Noun is null && text.Layout.Words[m.First].Sentence == sentence - 1) ?? _found.FindLast(m => m.Noun is null))?.Party : null);
}
