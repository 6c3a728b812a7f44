namespace Hearsay.Attributions;

/// <summary>How an attribution's content stands towards quotation marks (Pareti 2012).</summary>
public enum Directness
{
    /// <summary>Wholly outside quotation marks.</summary>
    Indirect,

    /// <summary>Wholly inside quotation marks.</summary>
    Direct,

    /// <summary>Partly inside quotation marks.</summary>
    Mixed,
}
