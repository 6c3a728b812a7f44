namespace Hearsay.App.Correcting;

/// <summary>What somebody asks to correct, as the command line, the API and the forms of pages have it. Each kind needs some of it.</summary>
/// <param name="Kind">Such as <c>stance</c>; see <see cref="ChangeMaker"/>.</param>
internal record CorrectionRequest(string Kind)
{
    /// <summary>The statement: its id, or a beginning that no other has.</summary>
    public string? Statement { get; init; }

    /// <summary>Another statement: of the same claim, of the same origin, or of a claim that contradicts.</summary>
    public string? Other { get; init; }

    /// <summary>An actor: its id, or a name that no other has.</summary>
    public string? Actor { get; init; }

    /// <summary>Into which actor it goes, or who it is instead.</summary>
    public string? Into { get; init; }

    /// <summary>What kind of source somebody new is, such as <c>organisation</c>.</summary>
    public string? ActorKind { get; init; }

    /// <summary>A party's id or name.</summary>
    public string? Party { get; init; }

    /// <summary>A document: its id, or a beginning that no other has.</summary>
    public string? Document { get; init; }

    /// <summary>Words of the text: of the figure, of the time, of the place, of the span.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Which span: <c>content</c>, <c>source</c> or <c>cue</c>.</summary>
    public string? Part { get; init; }

    /// <summary>Such as <c>denies</c>.</summary>
    public string? Stance { get; init; }

    /// <summary>Such as <c>CT-</c>.</summary>
    public string? Factuality { get; init; }

    /// <summary>The least that is said.</summary>
    public decimal? Low { get; init; }

    /// <summary>The number named.</summary>
    public decimal? Best { get; init; }

    /// <summary>The most that is said.</summary>
    public decimal? High { get; init; }

    /// <summary>What is counted.</summary>
    public string? Counted { get; init; }

    /// <summary>What happened to it.</summary>
    public string? Outcome { get; init; }

    /// <summary>The unit of an amount.</summary>
    public string? Unit { get; init; }

    /// <summary>The first day, such as <c>2031-01-05</c>.</summary>
    public string? From { get; init; }

    /// <summary>The last day; the first where null.</summary>
    public string? To { get; init; }

    /// <summary>The name of a place.</summary>
    public string? Place { get; init; }

    /// <summary>Its country, as an ISO 3166-1 code of two letters.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>A note.</summary>
    public string? Note { get; init; }

    /// <summary>The number of the entry that is taken back, or let stand again.</summary>
    public long? Entry { get; init; }

    /// <summary>Whether there is none: no such figure, time, place, source, party, claim, origin or contradiction.</summary>
    public bool None { get; init; }
}
