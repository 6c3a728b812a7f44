namespace Hearsay.Statements.Figures.Victims;

/// <summary>Persons that stand together in a sentence: "a man and two women".</summary>
/// <param name="First">First word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="Count">How many; 0 where that is left open.</param>
/// <param name="IsNumbered">Whether a number, or several persons told apart, says how many.</param>
/// <param name="IsFurther">Whether they are others than those spoken of before.</param>
/// <param name="IsNew">Whether they are spoken of as for the first time: "a man", "one".</param>
internal readonly record struct VictimGroup(int First, int End, int Count, bool IsNumbered, bool IsFurther, bool IsNew = false)
{
    /// <summary>The two groups as one.</summary>
    public VictimGroup With(VictimGroup next)
        => new(First, next.End, Count == 0 || next.Count == 0 ? 0 : Count + next.Count, true, IsFurther && next.IsFurther, IsNew);
}
