using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Formats;

/// <summary>The offsets of a T line of brat, in code points.</summary>
internal static class BratOffsets
{
    /// <summary>The pieces of <c>a b;c d</c> in code points; null where it is something else. A number too large for any text is kept as large.</summary>
    public static List<(int Start, int End)>? Parse(string places)
    {
        var fragments = new List<(int, int)>();
        foreach (var place in places.Split(';'))
        {
            var ends = place.Split(' ');
            if (ends.Length != 2 || Number(ends[0]) is not { } start || Number(ends[1]) is not { } end)
            {
                return null;
            }

            fragments.Add((start, end));
        }

        return fragments;
    }

    /// <summary>The same ranges in UTF-16 code units, cut at the end of the text, without those that are empty.</summary>
    public static List<TextSpan> ToSpans(IEnumerable<(int Start, int End)> fragments, CodePointMap map)
        => [.. fragments
            .Select(f => (f.Start, End: Math.Min(f.End, map.CodePoints)))
            .Where(f => f.Start < f.End)
            .Select(f => new TextSpan(map.ToUnit(f.Start), map.ToUnit(f.End)))];

    private static int? Number(string digits)
        => digits.Length == 0 || digits.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 ? null
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
            : int.MaxValue;
}
