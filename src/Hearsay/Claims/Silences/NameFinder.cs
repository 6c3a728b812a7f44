using Hearsay.Languages;
using Hearsay.Resolution;
using Hearsay.Text;

namespace Hearsay.Claims.Silences;

/// <summary>Finds names in the documents of a story: words with capitals that belong together, and what stands around them.</summary>
internal static class NameFinder
{
    private static readonly HashSet<string> NoNames = [.. WordList.Load("En.content-stops"), .. WordList.Load("En.sentence-starters"), .. WordList.Load("En.function-words"), .. WordList.Load("En.calendar-names")];
    private static readonly HashSet<string> PlacePrepositions = ["in", "at", "near", "outside", "around", "towards", "above", "across", "off", "on", "over", "north", "south", "east", "west"];

    private static readonly HashSet<string> PlaceNouns = WordList.Load("En.place-nouns");

    /// <summary>The names, in the order in which they first stand.</summary>
    public static IReadOnlyList<FoundName> Find(IReadOnlyList<StoryText> texts)
    {
        var inside = texts.SelectMany(t => Enumerable.Range(0, t.Words.Count).Where(i => t.IsCapitalised(i) && !t.BeginsSentence(i)).Select(i => t.Words[i])).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, FoundName>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var (first, end) in Runs(text, inside))
            {
                var name = string.Join(' ', text.Words.Skip(first).Take(end - first));
                if (!found.TryGetValue(name, out var known))
                {
                    found[name] = known = new FoundName(name, text.Words.Skip(first).Take(end - first).ToList());
                }

                known.Count++;
                known.AsPlace += (first > 0 && PlacePrepositions.Contains(text.Lower[first - 1])) || (first > 1 && text.Lower[first - 1] == "of" && PlaceNouns.Contains(text.Lower[first - 2])) || text.Lower.Skip(first).Take(end - first).Any(PlaceNouns.Contains) ? 1 : 0;
                known.AsPerson += IsPersons(text, first) ? 1 : 0;
                known.WithArticle += first > 0 && text.Lower[first - 1] == "the" ? 1 : 0;
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<(int First, int End)> Runs(StoryText text, HashSet<string> inside)
    {
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (!IsName(text, i, inside))
            {
                continue;
            }

            var first = i;
            while (i + 1 < text.Words.Count && text.Layout.Words[i + 1].Sentence == text.Layout.Words[first].Sentence)
            {
                if (text.IsCapitalised(i + 1) && !NoNames.Contains(text.Lower[i + 1]))
                {
                    i++;
                }
                else if (i + 2 < text.Words.Count && text.Lower[i + 1] is "of" or "&" && text.IsCapitalised(i + 2) && !NoNames.Contains(text.Lower[i + 2]) && (text.Lower[i + 1] == "&" || Nouns.English.NameWords.ContainsKey(text.Lower[i])))
                {
                    i += 2;
                }
                else
                {
                    break;
                }
            }

            yield return (first, i + 1);
        }
    }

    private static bool IsName(StoryText text, int word, HashSet<string> inside)
        => text.IsCapitalised(word) && text.Words[word].Length > 1 && !NoNames.Contains(text.Lower[word].Split('-')[0]) && !text.Words[word].Any(char.IsDigit) && !Nouns.English.Forms.ContainsKey(text.Lower[word])
            && (!text.BeginsSentence(word) || inside.Contains(text.Words[word]) || PartyKnowledge.Default.Find(ActorName.Key(text.Words[word])) is not null || (word + 1 < text.Words.Count && text.Layout.Words[word + 1].Edge == WordEdge.None && text.IsCapitalised(word + 1)));

    private static bool IsPersons(StoryText text, int first)
        => first > 0 && (Nouns.English.Forms.ContainsKey(text.Lower[first - 1]) || (Nouns.English.Find(text.Lower[first - 1], out _, out _) & NounTraits.Person) != 0);
}
