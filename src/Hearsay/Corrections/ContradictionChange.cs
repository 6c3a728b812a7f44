namespace Hearsay.Corrections;

/// <summary>Whether the claims of two statements can hold together.</summary>
/// <param name="Statement">A statement of the one.</param>
/// <param name="Other">A statement of the other.</param>
/// <param name="Holds">Whether they contradict.</param>
public sealed record ContradictionChange(StatementAnchor Statement, StatementAnchor Other, bool Holds) : StatementChange(Statement)
{
    /// <summary>The change with its statements in one order, whichever is named first.</summary>
    public static ContradictionChange Between(StatementAnchor one, StatementAnchor other, bool holds)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return string.CompareOrdinal(one.Document + one.Statement, other.Document + other.Statement) <= 0 ? new ContradictionChange(one, other, holds) : new ContradictionChange(other, one, holds);
    }
}
