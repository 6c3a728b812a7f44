using System.Globalization;

namespace Hearsay.Formats;

/// <summary>Numbers for people, in every language of a machine alike.</summary>
public static class PlainNumber
{
    private const string Open = "…";

    /// <summary>Such as "12,000" or "2.5"; "…" where it is open.</summary>
    public static string Of<T>(T? number)
        where T : struct, IFormattable => number is { } some ? some.ToString("#,0.##", CultureInfo.InvariantCulture) : Open;

    /// <summary>Such as "12,000 (11,500 to 12,500)", "12,000", or "24 to 99" where no number is named.</summary>
    /// <param name="low">The least; null where that is open.</param>
    /// <param name="best">The number named; null where none is.</param>
    /// <param name="high">The most; null where that is open.</param>
    public static string Of<T>(T? low, T? best, T? high)
        where T : struct, IFormattable, IEquatable<T>
        => best is not { } some ? $"{Of(low)} to {Of(high)}"
            : some.Equals(low) && some.Equals(high) ? Of(best)
            : $"{Of(best)} ({Of(low)} to {Of(high)})";
}
