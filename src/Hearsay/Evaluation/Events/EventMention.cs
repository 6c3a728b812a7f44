using Hearsay.Claims.Grouping;

namespace Hearsay.Evaluation.Events;

/// <summary>A mention of an event made ready to be compared with others.</summary>
internal sealed class EventMention
{
    private const int Near = 6;

    /// <summary>Makes a mention ready.</summary>
    public EventMention(EcbMention mention, EventDocument document, WordVectors vectors)
    {
        (Document, Sentence, Chain) = (document, mention.Sentence, mention.Chain);
        Head = [.. mention.Words.Select(w => w.ToLowerInvariant()).Select(w => new ContentWord(Stem.Of(w), vectors.Of(w), false))];
        HeadSum = Content.SumOf(Head);
        Context = Others([.. mention.Before, .. mention.After], vectors);
        ContextSum = Content.SumOf(Context);
        NearWords = Others([.. mention.Before.TakeLast(Near), .. mention.After.Take(Near)], vectors);
        Names = [.. Context.Where(w => w.IsName).Select(w => w.Stem)];
        Numbers = [.. mention.Before.Concat(mention.After).Where(w => char.IsDigit(w[0]))];
    }

    /// <summary>Its document.</summary>
    public EventDocument Document { get; }

    /// <summary>The number of its sentence.</summary>
    public int Sentence { get; }

    /// <summary>The event that it mentions, as people say.</summary>
    public string Chain { get; }

    /// <summary>Its words; the last stands for it.</summary>
    public IReadOnlyList<ContentWord> Head { get; }

    /// <summary>What its words mean together.</summary>
    public float[] HeadSum { get; }

    /// <summary>The other words of its sentence that say something.</summary>
    public IReadOnlyList<ContentWord> Context { get; }

    /// <summary>What they mean together.</summary>
    public float[] ContextSum { get; }

    /// <summary>Those near it.</summary>
    public IReadOnlyList<ContentWord> NearWords { get; }

    /// <summary>The stems of the names in its sentence.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The numbers in its sentence, as written.</summary>
    public HashSet<string> Numbers { get; }

    /// <summary>Whether the words that stand for both are one, in whatever form.</summary>
    public bool HasHeadOf(EventMention other) => Head[^1].Stem == other.Head[^1].Stem;

    /// <summary>Whether both have a word in common.</summary>
    public bool SharesHeadWith(EventMention other) => Head.Any(w => other.Head.Any(o => o.Stem == w.Stem));

    private List<ContentWord> Others(IReadOnlyList<string> words, WordVectors vectors)
        => [.. Content.WordsOf(string.Join(' ', words), vectors).Where(w => !Head.Any(h => h.Stem == w.Stem))];
}
