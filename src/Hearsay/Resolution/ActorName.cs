using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Resolution;

/// <summary>Names of actors as keys that documents share.</summary>
internal static class ActorName
{
    private const int LongestSlug = 60;

    /// <summary>
    /// A name to compare by: small letters, straight apostrophes, single spaces, without an article before it or 's after it.
    /// Acronyms keep their capitals, so that "WHO" is not "who" and "US" not "us".
    /// </summary>
    public static string Key(string name)
    {
        var words = name.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var from = words.Length > 1 && words[0].ToLowerInvariant() is "the" or "a" or "an" ? 1 : 0;
        var joined = string.Join(' ', words[from..]);
        joined = joined.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? joined[..^2] : joined;
        return IsAcronym(joined) ? joined : joined.ToLowerInvariant();
    }

    /// <summary>Whether a name is one word of capitals, such as "GUR" or "U.S.".</summary>
    public static bool IsAcronym(string name)
        => name.Length is > 1 and < 9 && name.All(c => char.IsUpper(c) || c is '.' or '&' || char.IsDigit(c)) && name.Any(char.IsUpper);

    /// <summary>Whether a name holds the last words of a longer one, or all of them, and not only what the longer one says after "of".</summary>
    public static bool IsEndOf(IReadOnlyList<string> part, IReadOnlyList<string> whole)
        => part.SequenceEqual(whole.TakeLast(part.Count), StringComparer.OrdinalIgnoreCase)
            && (part.Count == whole.Count || whole[whole.Count - part.Count - 1].ToLowerInvariant() is not ("of" or "for" or "in"));

    /// <summary>An identity made from a canonical name: letters and digits of the key with hyphens between; a long one ends in a part of its SHA-256.</summary>
    public static string Id(string name)
    {
        var key = Key(name).ToLowerInvariant();
        var slug = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length is > 0 and <= LongestSlug ? text : $"{text[..Math.Min(text.Length, LongestSlug - 9)].Trim('-')}-{Hash(key)}".TrimStart('-');
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..8];
}
