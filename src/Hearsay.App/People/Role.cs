namespace Hearsay.App.People;

/// <summary>What somebody may do; each may do what those before it may.</summary>
internal enum Role
{
    /// <summary>Read everything.</summary>
    Reader = 0,

    /// <summary>Change what the ledger says: correct, rate, add.</summary>
    Editor = 1,

    /// <summary>Say who may do what.</summary>
    Admin = 2,
}
