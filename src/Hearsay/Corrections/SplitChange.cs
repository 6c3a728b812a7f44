namespace Hearsay.Corrections;

/// <summary>An actor that is somebody else in one document.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="As">Who it is there.</param>
public sealed record SplitChange(NamedActor Actor, string Document, NamedActor As) : Change;
