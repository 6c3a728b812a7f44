using System.Collections.Frozen;
using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Ingestion.Pages;

/// <summary>
/// Reads class and identifier of elements, taken apart into words, against <c>Languages/page-names.txt</c>. An entry there is a
/// word, or two that follow each other, written together.
/// </summary>
internal static class NameHints
{
    private const int LongestName = 40;
    private const int LongestAttribute = 1024;

    private static readonly FrozenDictionary<string, NameHint> Names = Load();
    private static readonly FrozenDictionary<string, NameHint>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hints of an element.</summary>
    public static NameHint Read(IElement element)
        => Read(element.GetAttribute("class")) | Read(element.GetAttribute("id")) | Read(element.GetAttribute("itemprop")) | Read(element.GetAttribute("role"))
            | Read(element.GetAttribute("data-component")) | Read(element.GetAttribute("data-testid"));

    /// <summary>The hints of a name or several.</summary>
    public static NameHint Read(ReadOnlySpan<char> names)
    {
        var hint = NameHint.None;
        names = names[..Math.Min(names.Length, LongestAttribute)];
        Span<char> pair = stackalloc char[LongestName];
        ReadOnlySpan<char> before = default;
        for (var at = 0; at < names.Length;)
        {
            if (!char.IsAsciiLetter(names[at]))
            {
                before = char.IsWhiteSpace(names[at++]) ? default : before;
                continue;
            }

            var word = names[at..WordEnd(names, at)];
            at += word.Length;
            if (before.Length + word.Length <= LongestName)
            {
                before.ToLowerInvariant(pair);
                word.ToLowerInvariant(pair[before.Length..]);
                hint |= Of(pair[..(before.Length + word.Length)]) | Of(pair.Slice(before.Length, word.Length));
            }

            before = word;
        }

        return hint;
    }

    /// <summary>A word ends before a capital that follows a small letter, and before anything that is no letter.</summary>
    private static int WordEnd(ReadOnlySpan<char> names, int start)
    {
        var end = start + 1;
        while (end < names.Length && char.IsAsciiLetter(names[end]) && !(char.IsAsciiLetterUpper(names[end]) && char.IsAsciiLetterLower(names[end - 1])))
        {
            end++;
        }

        return end;
    }

    private static NameHint Of(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out var hint) ? hint : NameHint.None;

    private static FrozenDictionary<string, NameHint> Load()
    {
        var names = new Dictionary<string, NameHint>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("page-names"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var hint = Enum.Parse<NameHint>(words[0], ignoreCase: true);
            foreach (var word in words[1..])
            {
                names[word] = names.GetValueOrDefault(word) | hint;
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
