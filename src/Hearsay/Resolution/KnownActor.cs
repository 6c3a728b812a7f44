namespace Hearsay.Resolution;

/// <summary>An actor that is known by name before a document is read: of the built-in tables or of a user's file.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Names">Other names and acronyms.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Party">The name of the side that it speaks for; null where it speaks for none.</param>
public sealed record KnownActor(string Name, IReadOnlyList<string> Names, ActorKind Kind, string? Party);
