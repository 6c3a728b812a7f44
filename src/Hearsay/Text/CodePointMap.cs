namespace Hearsay.Text;

/// <summary>
/// Converts places in one text between UTF-16 code units, which Hearsay counts, and Unicode code points, which brat and W3C Web
/// Annotation count. Made in one pass over the text; a conversion takes time logarithmic in the number of surrogate pairs, and none
/// where the text has no pair. An unpaired surrogate counts as one code point. Immutable.
/// </summary>
public sealed class CodePointMap
{
    /// <summary>Where the surrogate pairs begin, in code units, in order.</summary>
    private readonly int[] _pairs;

    private CodePointMap(int[] pairs, int units)
    {
        _pairs = pairs;
        Units = units;
    }

    /// <summary>Length of the text in UTF-16 code units, 0 or more.</summary>
    public int Units { get; }

    /// <summary>Length of the text in code points, 0 or more.</summary>
    public int CodePoints => Units - _pairs.Length;

    /// <summary>The map of a text. Time grows linearly with its length.</summary>
    public static CodePointMap Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pairs = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                pairs.Add(i++);
            }
        }

        return new CodePointMap([.. pairs], text.Length);
    }

    /// <summary>The number of code points before a code unit; a place inside a surrogate pair counts as the pair's beginning.</summary>
    /// <param name="unit">From 0 to <see cref="Units"/>.</param>
    public int ToCodePoint(int unit) => unit - CountBefore(unit, 0);

    /// <summary>The code unit at which a code point begins.</summary>
    /// <param name="codePoint">From 0 to <see cref="CodePoints"/>.</param>
    public int ToUnit(int codePoint) => codePoint + CountBefore(codePoint, 1);

    /// <summary>
    /// How many pairs begin before <paramref name="place"/>, which counts units where <paramref name="shrink"/> is 0 and code points where
    /// it is 1: pair number k begins at code point <c>_pairs[k] - k</c>.
    /// </summary>
    private int CountBefore(int place, int shrink)
    {
        int low = 0, high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle] - (shrink * middle) < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
