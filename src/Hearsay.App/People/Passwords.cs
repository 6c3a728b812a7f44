using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Hearsay.App.People;

/// <summary>Hashes passwords and says which are too weak. Safe to share between threads.</summary>
internal static class Passwords
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters.</summary>
    public const int Longest = 256;

    private const int LeastScore = 3; // of 4: "safely unguessable" in zxcvbn's words

    private const int Judged = 64; // its time grows with the square of the length

    /// <summary>Rounds of PBKDF2 with HMAC-SHA512, as OWASP's Password Storage Cheat Sheet has them.</summary>
    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = 210_000 }));

    private static readonly Lazy<string> Nobodys = new(() => Hash("nobody", "a password that nobody has"));

    /// <summary>What is kept of a password.</summary>
    public static string Hash(string account, string password) => Hasher.HashPassword(account, Tidy(password));

    /// <summary>Whether a password is the one that was hashed. Takes as long where there is none, so that nobody learns who has an account.</summary>
    public static bool Matches(string account, string? hash, string password)
        => Hasher.VerifyHashedPassword(account, hash ?? Nobodys.Value, Tidy(password)) != PasswordVerificationResult.Failed && hash is not null;

    /// <summary>Why a password is not taken; null where it is.</summary>
    /// <param name="account">Whose it is to be: a password made of the name is weak.</param>
    /// <param name="password">The password. Any characters are taken, and none are asked for.</param>
    public static string? WhyWeak(string account, string password) => password.Length switch
    {
        < Shortest => $"a password has at least {Shortest} characters; a few words that do not belong together are easy to keep in mind",
        > Longest => $"a password has at most {Longest} characters",
        _ => Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, Judged)], [account, "hearsay"]).Score >= LeastScore ? null : "that password is among those that are guessed first; a few words that do not belong together are harder to guess",
    };

    /// <summary>The same password typed on two keyboards may be composed in two ways.</summary>
    private static string Tidy(string password) => password.Normalize(NormalizationForm.FormC);
}
