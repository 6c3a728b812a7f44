namespace Hearsay.Resolution;

/// <summary>What somebody is called by a noun.</summary>
/// <param name="Head">The noun, in the singular and small letters.</param>
/// <param name="Modifiers">The words before it, in small letters.</param>
internal sealed record Role(string Head, IReadOnlyList<string> Modifiers)
{
    /// <summary>Whether both may mean the same: one has no modifier that the other lacks.</summary>
    public bool Fits(Role other) => Head == other.Head && (Modifiers.All(other.Modifiers.Contains) || other.Modifiers.All(Modifiers.Contains));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', [.. Modifiers, Head]);
}
