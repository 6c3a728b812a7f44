namespace Hearsay.Ledger.Sql;

/// <summary>A row of the table of names: a name that stands for an actor or a party in some reading.</summary>
/// <param name="Name">The name, folded.</param>
/// <param name="Kind"><see cref="NameSearch.Actor"/> or <see cref="NameSearch.Party"/>.</param>
/// <param name="Id">Whom it stands for.</param>
internal readonly record struct KnownName(string Name, string Kind, string Id);
