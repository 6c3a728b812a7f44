namespace Hearsay.Statements.Places;

/// <summary>A count in two bytes: three decimal digits, and the power of ten that follows them.</summary>
internal static class PackedNumber
{
    /// <summary>Packs a count of 0 or more, rounded to three digits.</summary>
    public static ushort Pack(long number)
    {
        var (power, unit) = (0, 1L);
        while ((number + (unit / 2)) / unit > 999)
        {
            unit *= 10;
            power++;
        }

        return (ushort)((power << 10) | (int)((number + (unit / 2)) / unit));
    }

    /// <summary>The count.</summary>
    public static long Unpack(ushort packed)
    {
        long number = packed & 0x3FF;
        for (var power = packed >> 10; power > 0; power--)
        {
            number *= 10;
        }

        return number;
    }
}
