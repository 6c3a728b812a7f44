using Hearsay.Resolution;
using Hearsay.Statements.Figures;

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

    /// <summary>What low, best and high are where a text gives no exact number; the convention of Hearsay's stories where null.</summary>
    public FigureConvention? Figures { get; init; }

    /// <summary>What is known of states and bodies before reading; the built-in tables where null.</summary>
    public PartyKnowledge? Parties { get; init; }
}
