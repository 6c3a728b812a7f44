namespace Hearsay.Resolution;

/// <summary>The place from which an article is written, before the first dash of its text.</summary>
internal static class Dateline
{
    /// <summary>"ORVANE, March 3 (CNA) —"; null where the text does not begin so.</summary>
    public static Mention? Find(PhraseWords words, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0 || mentions[0] is not { First: 0, IsName: true } place)
        {
            return null;
        }

        for (var i = place.End; i < Math.Min(words.Count, place.End + 12) && words.SentenceOf(i) == 0; i++)
        {
            if (words.Lower(i) is "—" or "–" or "--" or "-")
            {
                return place;
            }
        }

        return null;
    }
}
