namespace Hearsay.Statements.Figures;

/// <summary>A number as it stands in a text, without what bounds or approximates it.</summary>
internal readonly record struct Number
{
    /// <summary>Its first word.</summary>
    public required int First { get; init; }

    /// <summary>One past its last word.</summary>
    public required int End { get; init; }

    /// <summary>Its value; for a vague one what multiplies the vague word: a thousand for "tens of thousands".</summary>
    public required decimal Value { get; init; }

    /// <summary>The scale that a word or suffix after it gives: a million for "1.2 million"; 1 where none does.</summary>
    public decimal Scale { get; init; }

    /// <summary>The vague word: "dozens", "several"; null where it is an exact number.</summary>
    public string? Vague { get; init; }

    /// <summary>Whether it is written in digits.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Letters right after the digits that are no scale, such as the "km" of "5km"; empty where there are none.</summary>
    public string Suffix { get; init; }

    /// <summary>The value where a dot before three digits separates thousands, as in "1.200"; null where no dot can.</summary>
    public decimal? WithDotAsSeparator { get; init; }
}
