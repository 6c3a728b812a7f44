using System.Collections.Frozen;
using AngleSharp.Dom;
using Hearsay.Languages;

namespace Hearsay.Ingestion.Pages;

/// <summary>
/// Reads class and identifier of elements, taken apart into words, against <c>Languages/page-names.txt</c>. An entry there is a
/// word, or two that follow each other, written together; an entry that begins with <c>=</c> counts only as a whole name.
/// </summary>
internal static class NameHints
{
    private const int LongestName = 40;
    private const int LongestAttribute = 1024;

    private static readonly FrozenDictionary<string, NameHint>.AlternateLookup<ReadOnlySpan<char>> Names = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that begin the name of a state or layout: an element that <c>has-sidebar</c> is none.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> States
        = FrozenSet.ToFrozenSet(["has", "is", "no", "non", "not", "with", "without", "show", "enable", "enabled", "layout", "theme", "template", "supports"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The hints of an element.</summary>
    public static NameHint Read(IElement element)
        => Read(element.GetAttribute("class")) | Read(element.GetAttribute("id")) | Read(element.GetAttribute("itemprop")) | Read(element.GetAttribute("role"))
            | Read(element.GetAttribute("data-component")) | Read(element.GetAttribute("data-testid"));

    /// <summary>The hints of several names with white space between them.</summary>
    public static NameHint Read(ReadOnlySpan<char> names)
    {
        var hint = NameHint.None;
        names = names[..Math.Min(names.Length, LongestAttribute)];
        foreach (var range in names.SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            hint |= names[range].IsEmpty ? NameHint.None : ReadName(names[range]);
        }

        return hint;
    }

    private static NameHint ReadName(ReadOnlySpan<char> name)
    {
        Span<char> words = stackalloc char[LongestName + 1];
        words[0] = '=';
        var hint = NameHint.None;
        var before = ReadOnlySpan<char>.Empty;
        for (var at = 0; at < name.Length;)
        {
            if (!char.IsAsciiLetter(name[at]))
            {
                at++;
                continue;
            }

            var word = name[at..WordEnd(name, at)];
            at += word.Length;
            if (before.IsEmpty && States.Contains(word))
            {
                return NameHint.None;
            }

            var length = before.Length + word.Length;
            if (length <= LongestName)
            {
                before.ToLowerInvariant(words[1..]);
                word.ToLowerInvariant(words[(1 + before.Length)..]);
                hint |= Of(words.Slice(1 + before.Length, word.Length)) | Of(words.Slice(1, length)) | (length == name.Length ? Of(words[..(1 + length)]) : NameHint.None);
            }

            before = word;
        }

        return hint;
    }

    /// <summary>A word ends before a capital that follows a small letter, and before anything that is no letter.</summary>
    private static int WordEnd(ReadOnlySpan<char> name, int start)
    {
        var end = start + 1;
        while (end < name.Length && char.IsAsciiLetter(name[end]) && !(char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1])))
        {
            end++;
        }

        return end;
    }

    private static NameHint Of(ReadOnlySpan<char> name) => Names.TryGetValue(name, out var hint) ? hint : NameHint.None;

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
