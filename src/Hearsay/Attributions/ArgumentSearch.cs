namespace Hearsay.Attributions;

/// <summary>A cue with the words around it in which its source and content are sought. Words are counted from the beginning of the document.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="First">First word that is searched.</param>
/// <param name="End">One past the last word that is searched.</param>
/// <param name="Offset">What is added to a word's number for the row of its hidden state.</param>
internal readonly record struct ArgumentSearch(CueCandidate Cue, int First, int End, int Offset)
{
    /// <summary>Number of words that are searched.</summary>
    public int Length => End - First;
}

/// <summary>What is found for one search: tags of its words, the score of being an attribution, the logarithm of the probability of the tags, and what is said of the content.</summary>
internal delegate void ArgumentsFound(ArgumentSearch search, ReadOnlySpan<ArgumentTag> tags, double keep, double posterior, ContentScores scores);
