namespace Hearsay.Corrections;

/// <summary>A change of a statement.</summary>
/// <param name="Statement">The statement.</param>
public abstract record StatementChange(StatementAnchor Statement) : Change;
