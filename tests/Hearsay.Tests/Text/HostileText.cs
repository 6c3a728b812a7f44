using FsCheck;
using FsCheck.Fluent;

namespace Hearsay.Tests.Text;

/// <summary>Makers of strings that no newspaper would print.</summary>
internal static class HostileText
{
    /// <summary>Any UTF-16 units, so that most surrogates lack a partner.</summary>
    public static readonly Gen<string> Units = Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c));

    /// <summary>Marks of every style among short words and breaks.</summary>
    public static readonly Gen<string> Quotes = Strings(
        "“", "”", "‘", "’", "\"", "'", "''", "``", "`", "«", "»", "„", "‹", "›", "‚", "s", "n", "90s", "He", "said", ".", ",", " ", " ", "\n", "\n\n“");

    /// <summary>Line breaks of every kind among stops, abbreviations and words.</summary>
    public static readonly Gen<string> Lines = Strings("\n", "\r\n", "\r", "\u2028", "\f", " ", "\t", "U.S.", "Gen.", "The", "we", ".", "...", "!", ")", "“", "”", "5");

    /// <summary>Pieces that word cutting treats in their own way.</summary>
    public static readonly Gen<string> Pieces = Strings(
        "a", "B", "é", "e\u0301", "\u00AD", "\u200D", "\u200C", "\uFE0F", "👍", "🏽", "🇺", "🇦", "🏴", "\U000E0067", "\uD83D", "\uDE00", "\uD83C", "\uDB40", "\0", "\u200B",
        "\uFEFF", "\u202E", "\uFFFD", "\uFFFE", "'s", "’", "-", ".", ",", "5", "@", "#", "&", "_", "/", "http://", "www.", ")", "(", "北", "क\u094D", "ש", "ا", " ", "\n");

    /// <summary>All of these, and strings as FsCheck makes them.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.OneOf(Units, Quotes, Lines, Pieces, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? "")).ToArbitrary();

    /// <summary>Strings of 0 to 60 of the given parts.</summary>
    private static Gen<string> Strings(params string[] parts)
        => Gen.Choose(0, 60).SelectMany(n => Gen.Elements(parts).ArrayOf(n)).Select(p => string.Concat(p));
}
