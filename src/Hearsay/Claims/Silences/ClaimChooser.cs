using Hearsay.Claims.Grouping;
using Hearsay.Statements.Stances;

namespace Hearsay.Claims.Silences;

/// <summary>
/// Chooses the claims on which a passage says that a party has not spoken: by the words of what it was asked about, by how near before the
/// passage they stand, and by whether they name the party. The weights were chosen on the stories of the training set.
/// </summary>
internal sealed class ClaimChooser
{
    private const double OfTopic = 3, OfPlace = 1.5, OfPlaceBesideTopic = 1, OfName = 0.5, OfAllegation = 0.4;

    /// <summary>The least that a claim must weigh, and the share of what the best weighs at which others are meant too.</summary>
    private const double Least = 0.6, LeastOfBest = 0.95;
    private const int Most = 3;

    private const double LeastLikeness = 0.25;
    private const double AfterPassage = 0.5, OtherParagraph = 0.6;

    private readonly PartyBook _book;
    private readonly WordVectors _vectors;
    private readonly Dictionary<AccountStatement, Content> _contents;

    /// <summary>Makes it for the statements of a story.</summary>
    public ClaimChooser(PartyBook book, IReadOnlyList<Content> contents, WordVectors vectors)
    {
        (_book, _vectors) = (book, vectors);
        _contents = contents.ToDictionary(c => c.Statement);
    }

    /// <summary>The claims, best first; none where none fits well.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="open">The claims on which its party has not spoken.</param>
    public IEnumerable<Claim> Choose(SilentPassage passage, IEnumerable<Claim> open)
    {
        var topic = Content.WordsOf(passage.Topic, _vectors);
        var weighed = open.Select(c => (Claim: c, Weight: Weigh(passage, topic, c))).Where(c => c.Weight >= Least).OrderByDescending(c => c.Weight).ToList();
        return weighed.Where(c => c.Weight >= weighed[0].Weight * LeastOfBest).Take(Most).Select(c => c.Claim);
    }

    private double Weigh(SilentPassage passage, List<ContentWord> topic, Claim claim)
        => (OfTopic * claim.Statements.Max(s => Overlap(topic, _contents[s].Words)))
            + ((topic.Count > 1 ? OfPlaceBesideTopic : OfPlace) * claim.Statements.Max(s => Nearness(passage, s)))
            + (claim.Statements.Any(s => _book.Names(s, passage.Party)) ? OfName : 0)
            + (claim.Statements.Any(s => s.Stance == Stance.Alleges) ? OfAllegation : 0);

    /// <summary>How much of the topic the words hold, from 0 to 1.</summary>
    private static double Overlap(List<ContentWord> topic, IReadOnlyList<ContentWord> words)
    {
        var (found, all) = (0.0, 0.0);
        foreach (var word in topic)
        {
            var most = words.Select(w => Content.Likeness(word, w)).DefaultIfEmpty(0).Max();
            found += (most < LeastLikeness ? 0 : most) * word.Meaning.Weight;
            all += word.Meaning.Weight;
        }

        return all > 0 ? found / all : 0;
    }

    /// <summary>1 for what stands just before the passage, less the further it is, 0 in another document.</summary>
    private static double Nearness(SilentPassage passage, AccountStatement statement)
    {
        var text = passage.Text;
        if (statement.Document != text.Document.Id)
        {
            return 0;
        }

        var there = text.Layout.Words[passage.First];
        var said = text.Layout.Words[Math.Min(text.WordAt(statement.Content[^1].Start), text.Words.Count - 1)];
        var apart = there.Sentence - said.Sentence;
        return (apart < 0 ? AfterPassage / (1 - apart) : 1.0 / Math.Max(1, apart)) * (said.Paragraph == there.Paragraph ? 1 : OtherParagraph);
    }
}
