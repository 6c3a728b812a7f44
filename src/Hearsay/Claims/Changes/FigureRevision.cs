namespace Hearsay.Claims.Changes;

/// <summary>A figure that an actor has put in place of its own.</summary>
/// <param name="Series">The actor's figures for that counted thing.</param>
/// <param name="Earlier">The figure that stood before.</param>
/// <param name="Later">The one that is new.</param>
public sealed record FigureRevision(Series Series, SeriesPoint Earlier, SeriesPoint Later);
