namespace Hearsay.Claims;

/// <summary>What a person says of how a statement hangs together with another.</summary>
/// <param name="Statement">The name of the statement.</param>
/// <param name="Other">The name of the other; null where it hangs together with none.</param>
public sealed record StatementTie(string Statement, string? Other)
{
    /// <summary>The name of the claim that the statement makes by itself, where it hangs together with none.</summary>
    public string Alone { get; init; } = Statement;
}
