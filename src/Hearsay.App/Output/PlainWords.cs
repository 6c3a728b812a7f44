using System.Text;

namespace Hearsay.App.Output;

/// <summary>Words of an unknown text, safe and even on a terminal.</summary>
internal static class PlainWords
{
    /// <summary>White space as one blank, and no control character that a terminal would obey.</summary>
    public static string Of(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                plain.Append(plain.Length > 0 && plain[^1] != ' ' ? " " : "");
            }
            else
            {
                plain.Append(char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c);
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The same, cut at a blank where it is longer than <paramref name="most"/> characters.</summary>
    public static string Of(string words, int most)
    {
        var plain = Of(words);
        if (plain.Length <= most)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', most);
        return plain[..(cut < most / 2 ? most : cut)] + " …";
    }
}
