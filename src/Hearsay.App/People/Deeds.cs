namespace Hearsay.App.People;

/// <summary>What the log tells of.</summary>
internal static class Deeds
{
    public const string SignedIn = "signed in";
    public const string SignedOut = "signed out";
    public const string WasRefused = "was refused";
    public const string Changed = "changed";
    public const string AddedAccount = "added account";
    public const string RemovedAccount = "removed account";
    public const string GaveRole = "gave role";
    public const string SetPassword = "set password";
    public const string EndedSessions = "ended sessions";
    public const string MadeToken = "made token";
    public const string RemovedToken = "removed token";
}
