using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Figures.Victims;

/// <summary>Finds the persons that a sentence speaks of, one by one or in numbers.</summary>
internal sealed class VictimGroupReader(FigureText text, VictimWords[] words)
{
    private const int MostAdjectives = 4;
    private const int MostPersons = 100_000;

    /// <summary>The groups of the words from a place up to another, in order, those that are joined as one.</summary>
    public List<VictimGroup> Read(int first, int end)
    {
        var groups = new List<VictimGroup>();
        foreach (var group in ReadApart(first, end))
        {
            if (groups.Count > 0 && IsJoined(groups[^1].End, group.First))
            {
                groups[^1] = groups[^1].With(group);
            }
            else
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>The groups, each for itself.</summary>
    public List<VictimGroup> ReadApart(int first, int end)
    {
        var groups = new List<VictimGroup>();
        for (var i = first; i < end; i++)
        {
            if (Single(i, end) is { } group)
            {
                groups.Add(group);
                i = group.End - 1;
            }
        }

        return groups;
    }

    private VictimGroup? Single(int at, int end) => Numbered(at, end) ?? Described(at, end) ?? Named(at, end);

    private VictimGroup? Numbered(int at, int end)
    {
        if (text.Is(at, "both"))
        {
            return new VictimGroup(at, at + 1, 2, true, false);
        }

        if (NumberReader.Read(text, at) is not { Vague: null, Suffix.Length: 0, Value: >= 1 and < MostPersons } number || number.Value != decimal.Truncate(number.Value))
        {
            return null;
        }

        var after = number.End;
        var isFurther = text.IsAny(after, "other", "others", "more");
        after += isFurther ? 1 : 0;
        if (text.Is(after, "of"))
        {
            after += text.Is(after + 1, "them") || text.Is(after + 1, "whom") || text.Is(after + 1, "those") || IsDeterminer(after + 1) ? 2 : 0;
        }

        var (first, unmodifiedEnd) = (at, after);
        ModifierReader.Read(text, ref first, ref unmodifiedEnd);
        var noun = Noun(after, end);
        if (noun < 0 && !isFurther && !IsBare(number, first, after, end))
        {
            return null;
        }

        return new VictimGroup(first, Math.Max(noun + 1, after), (int)number.Value, true, isFurther, number.Value == 1);
    }

    /// <summary>A number without a noun counts persons where what happened to them stands beside it: "3 dead", "two were hurt", "killing 9".</summary>
    private bool IsBare(Number number, int first, int after, int end)
    {
        var isBefore = after < end && (words[after] & (VictimWords.Outcome | VictimWords.Be)) != 0;
        var isAfter = first > 0 && text.Together(first - 1, first) && (words[first - 1] & VictimWords.Active) != 0
            && (after >= end || !text.IsLetters(after) || text.Has(after, FigureWords.Stop));
        var quantity = new Quantity { First = number.First, End = number.End, Number = number, NumberEnd = number.End };
        return (isBefore || isAfter) && !IsAfterAge(number.First) && !CalendarNumbers.IsYear(text, quantity, isModified: false)
            && !CalendarNumbers.IsClock(text, quantity, isModified: false);
    }

    /// <summary>"Boys between ages 12 and 16 were hurt".</summary>
    private bool IsAfterAge(int at)
    {
        for (var i = at - 1; i > at - 5 && text.Together(i, at); i--)
        {
            if (text.IsAny(i, "ages", "aged", "age", "between") || (text.IsDigits(i) && text.Is(i + 1, "and")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of the noun for persons that ends a phrase; -1 where there is none.</summary>
    private int Noun(int from, int end)
    {
        var found = -1;
        for (var i = from; i < Math.Min(end, from + MostAdjectives); i++)
        {
            if ((words[i] & (VictimWords.Person | VictimWords.People)) != 0)
            {
                found = i;
                continue;
            }

            const VictimWords Ends = VictimWords.Outcome | VictimWords.Boundary | VictimWords.Joins | VictimWords.Be;
            if (found >= 0 || !text.IsLetters(i) || (words[i] & Ends) != 0 || text.Has(i, FigureWords.Stop | FigureWords.Time | FigureWords.Number))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>"a man", "his 12-year-old daughter", "another", "he"; in headlines also "Teen", "Man".</summary>
    private VictimGroup? Described(int at, int end)
    {
        if (text.IsAny(at, "he", "she", "him") || (words[at] & VictimWords.Self) != 0)
        {
            return new VictimGroup(at, at + 1, 1, false, false);
        }

        var isFurther = (words[at] & VictimWords.Another) != 0;
        var isDetermined = isFurther || IsDeterminer(at);
        var noun = Noun(isDetermined ? at + 1 : at, end);
        if (noun < 0)
        {
            var isPronoun = isFurther && at + 1 < end && (words[at + 1] & (VictimWords.Outcome | VictimWords.Be)) != 0;
            return isPronoun ? new VictimGroup(at, at + 1, 1, false, true, true) : null;
        }

        if (!isDetermined && noun != at && (words[at] & VictimWords.Person) == 0 && text.Layout.Words[at].Shape is not (WordShape.Title or WordShape.Upper))
        {
            return null;
        }

        return (words[noun] & VictimWords.People) != 0
            ? new VictimGroup(at, noun + 1, 0, false, isFurther || text.Is(noun, "others"))
            : new VictimGroup(at, noun + 1, 1, false, isFurther, isFurther || text.Is(at, "a") || text.Is(at, "an"));
    }

    /// <summary>A name of two words or more, with its age; or one that the syntax knows as a person's.</summary>
    private VictimGroup? Named(int at, int end)
    {
        var after = at;
        while (after < end && IsName(after, at))
        {
            after++;
        }

        var hasAge = after + 1 < end && text.Is(after, ",") && text.IsDigits(after + 1) && text[after + 1].Length < 3;
        var isPerson = hasAge || (after > at && text.Syntax[at].Entity == EntityKind.Person);
        if (after == at || !isPerson)
        {
            return null;
        }

        after += hasAge ? 2 : 0;
        after += hasAge && after < end && text.Is(after, ",") ? 1 : 0;
        return new VictimGroup(at, after, 1, false, false, hasAge);
    }

    private bool IsName(int word, int first)
    {
        var isOfPerson = text.Syntax[word].Entity == EntityKind.Person && (word == first || !text.Syntax[word].EntityBegins);
        return (text.IsTitle(word) || isOfPerson) && (words[word] & (VictimWords.Boundary | VictimWords.Outcome)) == 0
            && !text.Has(word, FigureWords.Stop | FigureWords.Month | FigureWords.Street | FigureWords.Time);
    }

    private bool IsDeterminer(int word) => text.IsAny(word, "a", "an", "the", "his", "her", "their");

    private bool IsJoined(int end, int next)
    {
        for (var i = end; i < next; i++)
        {
            if ((words[i] & VictimWords.Joins) == 0 && !text.Is(i, ","))
            {
                return false;
            }
        }

        // Two groups side by side are one only where something joins them.
        return next > end;
    }
}
