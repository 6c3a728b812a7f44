namespace Hearsay.Evaluation;

/// <summary>The names of what an <see cref="AttributionScorer"/> counts, in the order of reports.</summary>
public static class Metric
{
    /// <summary>Attributions whose cue, source and content agree about: see <see cref="AttributionScorer"/>.</summary>
    public const string Lenient = "lenient";

    /// <summary>Attributions whose three roles have exactly the same words.</summary>
    public const string Strict = "strict";

    /// <summary>The roles, as brat files name them.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["Source", "Cue", "Content"];

    /// <summary>All names, in order: words and characters by role and together, distinct spans by role, then whole attributions.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Roles.Append("all").Select(r => $"token {r}"),
        .. Roles.Append("all").Select(r => $"char {r}"),
        .. Roles.Select(r => $"span {r}"),
        .. Roles.Select(r => $"span_raw {r}"),
        "cue", "cue+source", "cue+content", Lenient, Strict, "strict_raw",
    ];

    /// <summary>The names whose F1 gets an interval: lenient, strict, and the span of each role.</summary>
    public static IReadOnlyList<string> WithInterval { get; } = [Lenient, Strict, .. Roles.Select(r => $"span {r}")];
}
