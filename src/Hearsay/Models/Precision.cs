namespace Hearsay.Models;

/// <summary>How matrix products are made.</summary>
public enum Precision
{
    /// <summary>In single precision.</summary>
    Full,

    /// <summary>In whole numbers: 16-bit activations, 8-bit weights, 32-bit sums.</summary>
    Low,
}
