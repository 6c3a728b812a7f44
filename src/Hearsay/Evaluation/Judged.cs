namespace Hearsay.Evaluation;

/// <summary>A prediction's confidence, and whether it was right.</summary>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="IsRight">Whether it was right.</param>
public readonly record struct Judged(double Confidence, bool IsRight);
