namespace Hearsay.Benchmarks.Stages;

/// <summary>The article that every stage is measured on.</summary>
internal static class Sample
{
    /// <summary>Its text.</summary>
    public static string Text { get; } = File.ReadAllText(Repository.PathTo("samples", "harbour-blast.txt"));
}
