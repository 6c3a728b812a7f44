namespace Hearsay.Statements.Figures.Victims;

/// <summary>Reads of whom the sentences of a text say that they were killed, wounded or shot.</summary>
internal sealed class VictimReader
{
    private const int MostBetween = 7;

    /// <summary>Longer sentences, which no report has, are read in parts, so that the work grows linearly with the text.</summary>
    private const int MostWords = 400;

    private readonly FigureText _text;
    private readonly VictimWords[] _words;
    private readonly VictimGroupReader _groups;

    public VictimReader(FigureText text)
    {
        _text = text;
        _words = new VictimWords[text.Count + 4];
        for (var i = 0; i < text.Count; i++)
        {
            _words[i] = VictimLexicon.Of(text[i]);
        }

        _groups = new VictimGroupReader(text, _words);
    }

    /// <summary>The classes of a word.</summary>
    public VictimWords Words(int word) => word < 0 ? VictimWords.None : _words[word];

    /// <summary>The mentions in order.</summary>
    public List<VictimMention> Read()
    {
        var mentions = new List<VictimMention>();
        for (var first = 0; first < _text.Count;)
        {
            var end = SentenceEnd(first);
            ReadSentence(first, end, mentions);
            first = end;
        }

        return mentions;
    }

    /// <summary>The groups, not joined, that a joined group beginning at a word is made of.</summary>
    public IReadOnlyList<VictimGroup> Apart(int first)
    {
        var joined = _groups.Read(first, SentenceEnd(first));
        return joined.Count == 0 ? [] : _groups.ReadApart(first, joined[0].End);
    }

    private int SentenceEnd(int first)
    {
        var end = first + 1;
        while (end - first < MostWords && _text.Together(first, end))
        {
            end++;
        }

        return end;
    }

    private void ReadSentence(int first, int end, List<VictimMention> mentions)
    {
        List<VictimGroup>? groups = null;
        for (var i = first; i < end; i++)
        {
            if ((_words[i] & VictimWords.Multiple) != 0 && Multiple(i) is { } multiple)
            {
                mentions.Add(multiple);
            }

            if ((_words[i] & VictimWords.OfWhom) != 0 && (_text.Is(i + 1, "of") || _text.Is(i + 1, "against")))
            {
                groups ??= _groups.Read(first, end);
                OfWhom(groups, i, mentions);
            }

            if ((_words[i] & VictimWords.Outcome) == 0 || IsUnreal(first, i))
            {
                continue;
            }

            groups ??= _groups.Read(first, end);
            if (Group(groups, i, first, end) is { } group)
            {
                mentions.Add(new VictimMention(Outcome(i, end), group.Count, group.IsNumbered, group.IsFurther, group.IsNew, group.First > i, group.First, _text.Layout.Words[i].Sentence, i));
            }
        }
    }

    /// <summary>"The murder of two judges".</summary>
    private void OfWhom(List<VictimGroup> groups, int word, List<VictimMention> mentions)
    {
        var at = groups.FindIndex(g => g.First >= word + 2);
        if (at < 0 || groups[at].First > word + 6 || !Reaches(word + 2, groups[at].First))
        {
            return;
        }

        var outcome = (_words[word] & VictimWords.DeathNoun) == 0 && !_text.IsAny(word, "assassination", "assassinations", "execution", "massacre")
            ? VictimOutcome.Taken : VictimOutcome.Killed;
        var group = groups[at];
        mentions.Add(new VictimMention(outcome, group.Count, group.IsNumbered, group.IsFurther, group.IsNew, true, group.First, _text.Layout.Words[word].Sentence, word));
    }

    /// <summary>"Double homicide", "quadruple shooting".</summary>
    private VictimMention? Multiple(int word)
    {
        var next = word + 1 + (_text.Is(word + 1, "fatal") ? 1 : 0);
        var isDeath = (_words[next] & VictimWords.DeathNoun) != 0;
        var count = char.ToLowerInvariant(_text[word][0]) switch { 'd' => 2, 't' => 3, _ => _text[word].Length == 9 && char.ToLowerInvariant(_text[word][3]) == 'd' ? 4 : 5 };
        return isDeath || _text.Is(next, "shooting") || _text.Is(next, "shootings")
            ? new VictimMention(isDeath ? VictimOutcome.Killed : VictimOutcome.Shot, count, true, false, false, true, word, _text.Layout.Words[word].Sentence, word)
            : null;
    }

    /// <summary>"Fatally shot" and "shot to death" kill.</summary>
    private VictimOutcome Outcome(int word, int end)
    {
        var isKilling = (_words[word] & (VictimWords.Killed | VictimWords.Kills | VictimWords.Dies)) != 0
            || _text.IsAny(word - 1, "fatally", "mortally") || (_text.Is(word + 1, "to") && _text.Is(word + 2, "death"))
            || (_text.Is(word + 1, "and") && word + 2 < end && (_words[word + 2] & VictimWords.Killed) != 0)
            || (word + 1 < end && (_words[word + 1] & VictimWords.Dies) != 0 && _text.Is(word + 1, "dead"));
        return isKilling ? VictimOutcome.Killed
            : (_words[word] & VictimWords.Taken) != 0 ? VictimOutcome.Taken
            : (_words[word] & (VictimWords.Shot | VictimWords.Shoots)) != 0
                && !(_text.Is(word + 1, "and") && word + 2 < end && (_words[word + 2] & VictimWords.Wounded) != 0) ? VictimOutcome.Shot
            : VictimOutcome.Wounded;
    }

    /// <summary>Whether the word before says that it did not happen, or not for certain.</summary>
    private bool IsUnreal(int first, int word)
    {
        for (var i = word - 1; i >= Math.Max(first, word - 5); i--)
        {
            if ((_words[i] & VictimWords.Unreal) != 0 || _text.IsAny(i, "not", "no", "nobody", "none", "never", "without", "n't"))
            {
                return true;
            }
        }

        return false;
    }

    private VictimGroup? Group(List<VictimGroup> groups, int word, int first, int end)
    {
        var before = Before(groups, word);
        var after = After(groups, word, end);
        if ((_words[word] & VictimWords.Active) != 0)
        {
            return after;
        }

        var isTransitive = (_words[word] & (VictimWords.Killed | VictimWords.Wounded | VictimWords.Shot | VictimWords.Taken)) != 0;
        return isTransitive && after is not null && !IsPassive(word, first) ? after : before;
    }

    private bool IsPassive(int word, int first)
    {
        for (var i = word - 1; i >= Math.Max(first, word - 4); i--)
        {
            if ((_words[i] & VictimWords.Be) != 0)
            {
                return true;
            }

            if ((_words[i] & (VictimWords.Skip | VictimWords.Joins | VictimWords.Outcome)) == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The last group before a word, with nothing between that ends what is said of it.</summary>
    private VictimGroup? Before(List<VictimGroup> groups, int word)
    {
        for (var k = groups.Count - 1; k >= 0; k--)
        {
            if (groups[k].End > word)
            {
                continue;
            }

            return Reaches(groups[k].End, word) ? groups[k] : null;
        }

        return null;
    }

    private bool Reaches(int from, int to)
    {
        var others = 0;
        for (var i = from; i < to; i++)
        {
            if ((_words[i] & VictimWords.Boundary) != 0 || _text.IsAny(i, ";", ":"))
            {
                return false;
            }

            others += (_words[i] & (VictimWords.Skip | VictimWords.Be | VictimWords.Joins | VictimWords.Outcome)) == 0 ? 1 : 0;
        }

        return others <= MostBetween;
    }

    /// <summary>The group right after a word, with at most two words between.</summary>
    private VictimGroup? After(List<VictimGroup> groups, int word, int end)
    {
        foreach (var group in groups)
        {
            if (group.First > word)
            {
                var isNext = group.First == word + 1;
                var isOneAway = group.First == word + 2 && word + 1 < end && (_words[word + 1] & VictimWords.Boundary) == 0 && !_text.IsAny(word + 1, ",", "and", "by", "in", "to");
                return isNext || isOneAway ? group : null;
            }
        }

        return null;
    }
}
