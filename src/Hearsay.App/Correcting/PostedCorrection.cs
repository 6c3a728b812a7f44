namespace Hearsay.App.Correcting;

/// <summary>A correction as it is sent over HTTP.</summary>
/// <param name="Kind">Such as <c>stance</c>.</param>
internal sealed record PostedCorrection(string Kind) : CorrectionRequest(Kind)
{
    /// <summary>Who corrects; whoever is signed in, or the user of this machine, by default.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>The entry of the correction that it replaces; null where none stands there.</summary>
    public long? Replaces { get; init; }
}
