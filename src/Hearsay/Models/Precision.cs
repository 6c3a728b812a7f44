namespace Hearsay.Models;

/// <summary>How matrix products are made.</summary>
public enum Precision
{
    /// <summary>In single precision.</summary>
    Full,

    /// <summary>In whole numbers: 7-bit activations, scaled by row, and weights, scaled by output; 16-bit attention; 32-bit sums.</summary>
    Low,
}
