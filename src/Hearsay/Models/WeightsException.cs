namespace Hearsay.Models;

/// <summary>Weights that cannot be used: missing, truncated, damaged, or of another version.</summary>
public sealed class WeightsException : Exception
{
    /// <summary>Names the file, the place in it, and the reason.</summary>
    /// <param name="path">The file.</param>
    /// <param name="place">Where in it; empty where the whole file is meant.</param>
    /// <param name="reason">What is wrong with it.</param>
    public WeightsException(string path, string place, string reason)
        : base(place.Length == 0 ? $"{path}: {reason}" : $"{path}: {place}: {reason}")
    {
    }

    /// <inheritdoc/>
    public WeightsException()
    {
    }

    /// <inheritdoc/>
    public WeightsException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public WeightsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
