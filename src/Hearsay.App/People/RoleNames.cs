namespace Hearsay.App.People;

/// <summary>The names of roles, on the command line, in the file of accounts and on pages.</summary>
internal static class RoleNames
{
    /// <summary>All, from the least to the most.</summary>
    public static readonly string[] All = [.. Enum.GetValues<Role>().Select(Of)];

    /// <summary>A role's name.</summary>
    public static string Of(Role role) => role switch
    {
        Role.Reader => "reader",
        Role.Editor => "editor",
        Role.Admin => "admin",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The role of a name; null where there is none.</summary>
    public static Role? Parse(string? name) => Array.IndexOf(All, name) is >= 0 and var i ? (Role)i : null;
}
