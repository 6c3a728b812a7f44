using Hearsay.Attributions;
using Hearsay.Syntax;

namespace Hearsay.Resolution;

/// <summary>
/// Says who is responsible for each attribution of a document, for which side, and through whom the word came: resolves names, titles,
/// pronouns, acronyms, seats of government and descriptions. A pure function of the text; time grows linearly with it.
/// </summary>
/// <param name="knowledge">What is known of states and bodies; the built-in tables where null.</param>
public sealed class ActorReader(PartyKnowledge? knowledge = null)
{
    private readonly PartyKnowledge _knowledge = knowledge ?? PartyKnowledge.Default;

    /// <summary>Reads the actors of a document.</summary>
    /// <param name="syntax">The text with what is known of its words; <see cref="TextSyntax.None"/> gives poorer results.</param>
    /// <param name="attributions">Its attributions.</param>
    /// <param name="publisher">Name of the outlet, which speaks where a writer says "we" outside quotations; null where it is not known.</param>
    public DocumentActors Read(TextSyntax syntax, IReadOnlyList<Attribution> attributions, string? publisher = null)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentNullException.ThrowIfNull(attributions);

        // 1. Noun phrases that may be sources, and what belongs together.
        var words = new PhraseWords(syntax);
        var mentions = MentionFinder.Find(words, _knowledge);

        // 2. Which names are those of states, by the tables and by the text.
        var sides = new SideTable(_knowledge, mentions);

        // 3. Who each mention and each source is, in the order of the text.
        var resolver = new SourceResolver(words, mentions, sides);
        var sources = resolver.Resolve(attributions, publisher);

        // 4. For which side each speaks.
        var parties = new PartyFinder(sides, resolver.Book, HomeSide.Find(words, mentions));
        return new ActorMaker(parties, resolver.Book).Make(sources, attributions);
    }
}
