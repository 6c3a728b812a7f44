namespace Hearsay.Evaluation;

/// <summary>What the head word of a cue is.</summary>
public enum CueKind
{
    /// <summary>A verb ("said", "has accused"), and every word that no list or rule knows.</summary>
    Verb,

    /// <summary>A noun ("the allegation", "’s accusation of").</summary>
    Noun,

    /// <summary>"According to" and other prepositions that do its work ("per", "for", "in the words of").</summary>
    AccordingTo,

    /// <summary>Only punctuation, such as a colon.</summary>
    Punctuation,

    /// <summary>No cue.</summary>
    None,
}
