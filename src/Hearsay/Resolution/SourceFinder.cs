using Hearsay.Text;

namespace Hearsay.Resolution;

/// <summary>Finds in the words of an attribution's source who is meant.</summary>
internal sealed class SourceFinder
{
    private static readonly HashSet<string> Pronouns = new(["which", "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "whom", "hers", "theirs"], StringComparer.Ordinal);
    private readonly PhraseWords _words;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly PartyKnowledge _knowledge;

    /// <summary>Finds sources in a document.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="mentions">Its mentions, in order of their first words.</param>
    /// <param name="knowledge">What is known of states and bodies.</param>
    public SourceFinder(PhraseWords words, IReadOnlyList<Mention> mentions, PartyKnowledge knowledge) => (_words, _mentions, _knowledge) = (words, mentions, knowledge);

    /// <summary>What the words of a source name.</summary>
    public SourcePhrase Find(TextSpan source)
    {
        var (first, end) = Words(source);
        var at = LowerBound(first);
        at = at > 0 && _mentions[at - 1].End > first && _mentions[at - 1].First < first ? at - 1 : at;
        var inside = new List<Mention>();
        for (var i = at; i < _mentions.Count && _mentions[i].First < end; i++)
        {
            inside.Add(_mentions[i]);
        }

        if (first < end && Pronouns.Contains(_words.Lower(first)) && !(_words[first] == WordClass.Possessive && inside.Exists(m => m.First == first && m.End <= end)))
        {
            return new SourcePhrase(first, end, true, []);
        }

        var heads = new List<Mention>();
        foreach (var mention in inside)
        {
            if (heads.Count == 0 ? !mention.IsOwner : IsJoined(heads[^1], mention))
            {
                heads.Add(mention);
            }
        }

        heads = heads.Count > 0 ? heads : [.. inside.Take(1)];
        if (heads.Count == 1 && heads[0].End > end && heads[0].First <= first && first < end)
        {
            var cutter = new PhraseCutter(_words, _knowledge);
            cutter.Add(first, end, isOwner: false);
            heads = [.. cutter.Mentions.Where(m => !m.IsOwner && !m.IsApposition).Take(1)];
        }

        return new SourcePhrase(first, end, false, heads);
    }

    private bool IsJoined(Mention before, Mention mention)
        => !mention.IsApposition && mention.OuterFirst == before.OuterEnd + 1 && _words.Lower(before.OuterEnd) == "and";

    private (int First, int End) Words(TextSpan span)
    {
        var words = _words.Syntax.Layout.Words;
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < words.Count && words[end].Span.Start < span.End)
        {
            end++;
        }

        return (low, end);
    }

    private int LowerBound(int word)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].First < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
