namespace Hearsay;

/// <summary>How a pipeline reads.</summary>
public sealed record HearsayOptions
{
    /// <summary>Which model reads; the accurate one by default.</summary>
    public ReaderModel Model { get; init; } = ReaderModel.Accurate;

    /// <summary>The weights file; by default the one that comes with the library, <c>models/attribution.safetensors</c> beside it.</summary>
    public string WeightsPath { get; init; } = Path.Combine(AppContext.BaseDirectory, "models", "attribution.safetensors");

    /// <summary>Least confidence, from 0 to 1, of an attribution that is reported; by default the threshold that the weights were chosen with.</summary>
    public double? LeastConfidence { get; init; }
}
