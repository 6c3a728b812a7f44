using Hearsay.Syntax;

namespace Hearsay.Statements.Figures.Victims;

/// <summary>
/// Counts the dead and wounded of the one event that a report is about, its headline first: numbers where they are given ("two dead and five
/// wounded"), else persons one by one ("a boy was shot dead"). Who was shot and is not said to have died counts as wounded.
/// </summary>
public static class VictimCounter
{
    /// <summary>How far the parts of a report reach, in sentences: headline and lead, the summary, and the rest, which often tells of other events.</summary>
    private static readonly int[] Parts = [4, 10, int.MaxValue];

    /// <summary>Counts the victims in a report.</summary>
    /// <param name="syntax">The report, headline first, with its parts of speech or without.</param>
    public static VictimCount Count(TextSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var text = new FigureText(syntax);
        var reader = new VictimReader(text);
        var mentions = Others(reader.Read());
        foreach (var part in Parts)
        {
            var within = mentions.Where(m => m.Sentence < part).ToList();
            var saysDeath = SaysDeath(text, reader, part);
            if (within.Count > 0 || saysDeath)
            {
                var killsOthers = within.Exists(m => m is { Outcome: VictimOutcome.Killed, IsActive: true } && (reader.Words(m.Group) & VictimWords.Self) == 0);
                return Count(mentions, within, saysDeath, killsOthers && IsSuicideToo(text, reader));
            }
        }

        return default;
    }

    /// <summary>"Four others were shot" beside somebody killed says that the four live.</summary>
    private static List<VictimMention> Others(List<VictimMention> mentions)
        => mentions.Exists(m => m.Outcome == VictimOutcome.Killed)
            ? [.. mentions.Select(m => m is { Outcome: VictimOutcome.Shot, IsFurther: true } ? m with { Outcome = VictimOutcome.Wounded } : m)]
            : mentions;

    private static VictimCount Count(List<VictimMention> all, List<VictimMention> within, bool saysDeath, bool isSuicideToo)
    {
        var killed = Most(within, VictimOutcome.Killed);
        if (killed == 0)
        {
            killed = within.Exists(m => m.Outcome == VictimOutcome.Killed) || saysDeath ? Math.Max(1, Most(all, VictimOutcome.Killed)) : DiesLater(all) ? 1 : 0;
        }

        // "Killed his wife and two sons, then himself": he is among the dead, where those killed are counted without him.
        if (isSuicideToo && killed > 0 && within.Where(m => m.Outcome == VictimOutcome.Killed && m.Count == killed).All(m => m.IsActive))
        {
            killed++;
        }

        var told = within.Exists(m => m.Outcome == VictimOutcome.Wounded) ? within : all.Where(m => m.Outcome != VictimOutcome.Wounded || m.IsNumbered).ToList();
        var wounded = Most(told, VictimOutcome.Wounded);
        if (killed > 0 && !told.Exists(m => m.Outcome == VictimOutcome.Wounded && (m.IsNumbered || m.IsFurther || IsBesideKilled(m, told))))
        {
            wounded = 0;
        }

        return new VictimCount(killed, Math.Max(wounded, Most(within, VictimOutcome.Shot) - killed));
    }

    /// <summary>"The boy died on Friday": one of those spoken of before, in the summary.</summary>
    private static bool DiesLater(List<VictimMention> all)
        => all.Exists(m => m is { Outcome: VictimOutcome.Killed, IsNew: false, IsNumbered: false, IsActive: false, Count: 1 } && m.Sentence < Parts[1]);

    /// <summary>Whether the sentence tells of others who were killed: "a man was killed, a boy injured".</summary>
    private static bool IsBesideKilled(VictimMention wounded, List<VictimMention> within)
        => within.Exists(m => m.Outcome == VictimOutcome.Killed && m.Sentence == wounded.Sentence && m.Group != wounded.Group);

    private static int Most(List<VictimMention> mentions, VictimOutcome outcome)
    {
        foreach (var part in Parts)
        {
            var ofPart = mentions.Where(m => m.Outcome == outcome && m.Sentence < part).ToList();
            var most = Math.Max(ofPart.Select(m => m.Count).DefaultIfEmpty().Max(), OneByOne(ofPart));
            if (most > 0)
            {
                return most;
            }
        }

        return 0;
    }

    /// <summary>The most persons that one sentence names apart: "a man was shot in the leg, a woman was hit in the arm".</summary>
    private static int OneByOne(List<VictimMention> mentions)
        => mentions.Where(m => m.IsNew).GroupBy(m => m.Sentence).Select(s => s.DistinctBy(m => m.Group).Sum(m => m.Count)).DefaultIfEmpty().Max();

    private static bool SaysDeath(FigureText text, VictimReader reader, int sentences)
    {
        for (var i = 0; i < text.Count && text.Layout.Words[i].Sentence < sentences; i++)
        {
            if (IsDeath(text, reader, i) && (reader.Words(i - 1) & VictimWords.Unreal) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A murder", "claimed his life", "passed away", "taken off life support"; no "homicide unit".</summary>
    private static bool IsDeath(FigureText text, VictimReader reader, int word)
        => (reader.Words(word) & VictimWords.DeathNoun) != 0 ? (reader.Words(word + 1) & VictimWords.Unit) == 0
            : text.IsAny(word, "life", "lives") ? IsLost(text, word)
            : text.Is(word, "away") ? text.IsAny(word - 1, "passed", "passes")
            : text.Is(word, "support") && text.Is(word - 1, "life") && text.Is(word - 2, "off");

    private static bool IsLost(FigureText text, int life)
        => text.IsAny(life - 1, "the", "his", "her", "one", "'s", "’s", "claims", "claimed")
            && text.IsAny(life - 2, "claims", "claimed", "claiming", "took", "takes", "taking", "lost", "lose", "man", "of");

    /// <summary>Whether somebody is said to have killed himself too.</summary>
    private static bool IsSuicideToo(FigureText text, VictimReader reader)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var isSelf = (reader.Words(i) & VictimWords.Self) != 0;
            var isDone = (reader.Words(i - 1) & (VictimWords.Kills | VictimWords.Killed)) != 0 || text.IsAny(i - 1, "then", "and", "on") || text.IsAny(i - 2, "fatally", "then");
            if (text.IsAny(i, "murder-suicide", "homicide-suicide") || (isSelf && isDone))
            {
                return true;
            }
        }

        return false;
    }
}
