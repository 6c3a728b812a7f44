namespace Hearsay.Resolution;

/// <summary>
/// Finds the noun phrases that may stand for sources: base phrases word by word, then what belongs together (possessors, "of"
/// phrases, appositions, acronyms in brackets). Time grows linearly with the text.
/// </summary>
internal static class MentionFinder
{
    private const int LongestPhrase = 14;

    /// <summary>The mentions in order of their first words; a phrase of a title and a name gives one for each.</summary>
    public static List<Mention> Find(PhraseWords words, PartyKnowledge knowledge)
    {
        var cutter = new PhraseCutter(words, knowledge);
        var at = 0;
        while (at < words.Count)
        {
            at = words[at] is WordClass.None or WordClass.Clitic ? at + 1 : ReadPhrase(words, cutter, at);
        }

        MentionLinker.Link(words, cutter.Mentions);
        return cutter.Mentions;
    }

    /// <summary>Reads a phrase and its possessors; returns the word after it.</summary>
    private static int ReadPhrase(PhraseWords words, PhraseCutter cutter, int first)
    {
        var end = EndOfPhrase(words, first);
        end = EndOfJoinedName(words, first, end);
        var isOwner = end < words.Count && words[end] == WordClass.Clitic && words.SentenceOf(end) == words.SentenceOf(first);
        cutter.Add(first, end, isOwner);
        return isOwner ? end + 1 : end;
    }

    private static int EndOfPhrase(PhraseWords words, int first)
    {
        var end = first + 1;
        while (end < words.Count && end - first < LongestPhrase && words.SentenceOf(end) == words.SentenceOf(first))
        {
            var isInside = words[end] switch
            {
                WordClass.None or WordClass.Possessive => false,
                WordClass.Number => words[end - 1] is not (WordClass.Noun or WordClass.Name),
                WordClass.Modifier => !(words[end - 1] == WordClass.Noun || (words[end - 1] == WordClass.Name && words.Syntax[end].Part is "VBN" or "VBG")) || Nouns.English.Domains.Contains(words.Lower(end)),
                WordClass.Determiner => words[end - 1] == WordClass.Determiner && end == first + 1,
                WordClass.Clitic => IsNameOfOwners(words, end) || IsInsideNoun(words, end),
                _ => true,
            };
            if (!isInside)
            {
                isInside = words.Lower(end) == "&" && end + 1 < words.Count && words[end + 1] == WordClass.Name && words[end - 1] == WordClass.Name;
            }

            if (!isInside)
            {
                break;
            }

            end++;
        }

        return end + 1 < words.Count && words.Lower(end) == "of" && Nouns.English.Find($"{words.Lower(end - 1)} of {words.Lower(end + 1)}", out _, out _) != NounTraits.None ? end + 2 : end;
    }

    /// <summary>"prosecutor's office": a possessor that is part of a noun of the lists.</summary>
    private static bool IsInsideNoun(PhraseWords words, int at)
        => at + 1 < words.Count && Nouns.English.Find($"{words.Lower(at - 1)}'s {words.Lower(at + 1)}", out _, out _) != NounTraits.None;

    /// <summary>"Owners' Association": a bare apostrophe between two words of a name.</summary>
    private static bool IsNameOfOwners(PhraseWords words, int at)
        => words.Lower(at) == "'" && words[at - 1] == WordClass.Name && at + 1 < words.Count && words[at + 1] == WordClass.Name;

    /// <summary>"Institute for Ice and Water", "Federation of Poultry Farmers", "Families of the Absent": names joined by small words.</summary>
    private static int EndOfJoinedName(PhraseWords words, int first, int end)
    {
        while (end - first < LongestPhrase && NextNamePart(words, first, end) is { } next)
        {
            end = next;
        }

        return end;
    }

    private static int? NextNamePart(PhraseWords words, int first, int end)
    {
        if (!(words[end - 1] == WordClass.Name || (end - 1 == first && words.IsCapital(first))) || end + 1 >= words.Count || words.SentenceOf(end + 1) != words.SentenceOf(first))
        {
            return null;
        }

        var joint = words.Lower(end);
        var next = words.Lower(end + 1) == "the" && joint == "of" ? end + 2 : end + 1;
        if (joint is not ("of" or "for" or "and" or "in") || next >= words.Count || !(words[next] == WordClass.Name || (joint == "for" && words.Written(next) == "All")))
        {
            return null;
        }

        var start = end - 1;
        while (start > first && words[start - 1] == WordClass.Name)
        {
            start--;
        }

        return Joins(words, start, end, joint, next) ? EndOfNames(words, next) : null;
    }

    private static int EndOfNames(PhraseWords words, int at)
    {
        var end = at + 1;
        while (end < words.Count && words[end] == WordClass.Name && words.SentenceOf(end) == words.SentenceOf(at))
        {
            end++;
        }

        return end;
    }

    private static bool Joins(PhraseWords words, int start, int end, string joint, int next)
    {
        var traits = Nouns.English.Find(words.Lower(end - 1), out _, out _);
        var isBody = (traits & (NounTraits.Body | NounTraits.Crowd)) != 0 || Nouns.English.NameWords.ContainsKey(words.Lower(end - 1));
        if (joint == "and")
        {
            return HasJointBefore(words, start) && (traits & NounTraits.Person) == 0;
        }

        var isPlace = (traits & NounTraits.State) != 0 && !Nouns.English.Domains.Contains(words.Lower(next)) && Nouns.English.Find(words.Lower(next), out _, out _) == NounTraits.None;
        return joint switch
        {
            "of" or "for" => (isBody && !isPlace) || (end - start == 1 && words.Lower(start).EndsWith('s') && (traits & NounTraits.Person) == 0 && joint == "for"),
            _ => end - start == 1 && words.Lower(start).EndsWith('s') && traits == NounTraits.None && words.Syntax[start].Part is "" or "NNS" or "NNPS" or "NNP",
        };
    }

    /// <summary>"for Ice and Water": an "and" joins only what "of" or "for" has joined to a body.</summary>
    private static bool HasJointBefore(PhraseWords words, int start)
        => words.LowerIn(start - 1, start) is "of" or "for" && start >= 2 && words[start - 2] == WordClass.Name
            && (Nouns.English.Find(words.Lower(start - 2), out _, out _) & NounTraits.Body) != 0;
}
