namespace Hearsay.Statements.Figures.Victims;

/// <summary>Persons of whom one sentence says that they were killed, wounded or shot.</summary>
/// <param name="Outcome">What happened to them.</param>
/// <param name="Count">How many; 0 where that is left open.</param>
/// <param name="IsNumbered">Whether a number, or several persons told apart, says how many.</param>
/// <param name="IsFurther">Whether they are others than those spoken of before.</param>
/// <param name="IsNew">Whether they are spoken of as for the first time.</param>
/// <param name="IsActive">Whether somebody is said to have done it to them, who is not among them.</param>
/// <param name="Group">The first word of their group.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Word">The word that says what happened.</param>
internal readonly record struct VictimMention(VictimOutcome Outcome, int Count, bool IsNumbered, bool IsFurther, bool IsNew, bool IsActive, int Group, int Sentence, int Word);
