namespace Hearsay.Resolution;

/// <summary>Who is responsible for what one attribution says.</summary>
/// <param name="Actor">The actor; null where the text gives no source ("is alleged to").</param>
/// <param name="Via">Through whom the word came, nearest to the speaker first; empty where it was given directly.</param>
public sealed record ResolvedSource(Actor? Actor, IReadOnlyList<Actor> Via)
{
    /// <summary>No source.</summary>
    public static ResolvedSource None { get; } = new(null, []);
}
