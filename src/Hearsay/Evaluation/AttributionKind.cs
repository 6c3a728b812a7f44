namespace Hearsay.Evaluation;

/// <summary>The kinds by which lenient and strict agreement is broken down. One attribution may be of several.</summary>
public static class AttributionKind
{
    /// <summary>An attribution that lies wholly in the content of another.</summary>
    public const string Nested = "nested";

    /// <summary>An attribution without a source.</summary>
    public const string Sourceless = "sourceless";

    /// <summary>An attribution with words or marks in a gap of its content that are no part of it.</summary>
    public const string Discontinuous = "discontinuous";

    /// <summary>All names, in the order of reports: by cue, by directness, then the others.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enum.GetValues<CueKind>().Select(Of),
        .. new[] { Attributions.Directness.Direct, Attributions.Directness.Indirect, Attributions.Directness.Mixed }.Select(Of),
        Nested, Sourceless, Discontinuous,
    ];

    /// <summary>The name of a kind of cue.</summary>
    public static string Of(CueKind cue) => cue switch
    {
        CueKind.Verb => "cue verb",
        CueKind.Noun => "cue noun",
        CueKind.AccordingTo => "cue according to",
        CueKind.Punctuation => "cue punctuation",
        _ => "cue none",
    };

    /// <summary>The name of a directness.</summary>
    public static string Of(Attributions.Directness directness) => directness switch
    {
        Attributions.Directness.Direct => "direct",
        Attributions.Directness.Mixed => "mixed",
        _ => "indirect",
    };
}
