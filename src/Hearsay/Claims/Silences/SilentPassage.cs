using Hearsay.Resolution;

namespace Hearsay.Claims.Silences;

/// <summary>Words of a document that say that a party has not spoken.</summary>
/// <param name="Text">The document.</param>
/// <param name="Party">The party.</param>
/// <param name="Kind">Whether it declined or did not answer.</param>
/// <param name="First">The first word, with that which names the party.</param>
/// <param name="End">One past the last word of the sentence, without its mark.</param>
/// <param name="Topic">The words that say about what, as far as any do.</param>
internal sealed record SilentPassage(StoryText Text, Party Party, SilenceKind Kind, int First, int End, string Topic);
