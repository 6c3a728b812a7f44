namespace Hearsay.Statements.Places;

/// <summary>A count in two bytes: three decimal digits, and the power of ten that follows them.</summary>
internal static class PackedNumber
{
    /// <summary>Packs a count of 0 or more, rounded to three digits.</summary>
    public static ushort Pack(long number)
    {
        var power = 0;
        while (number > 999)
        {
            number = (number + 5) / 10;
            power++;
        }

        return (ushort)((power << 10) | (int)number);
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
