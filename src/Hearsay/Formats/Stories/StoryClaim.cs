namespace Hearsay.Formats.Stories;

/// <summary>One thing that can hold or not hold.</summary>
/// <param name="Id">Its name in the account.</param>
/// <param name="Text">It in a plain sentence.</param>
public sealed record StoryClaim(string Id, string? Text = null)
{
    /// <summary>The ids of the statements that put it forward, those of one origin together.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Origins { get; init => field = value ?? []; } = [];
}
