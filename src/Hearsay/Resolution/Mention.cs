namespace Hearsay.Resolution;

/// <summary>A noun phrase that may stand for a source: a name, or a noun of the lists with its modifiers.</summary>
/// <param name="first">Its first word, article included.</param>
/// <param name="end">One past its last word.</param>
internal sealed class Mention(int first, int end)
{
    /// <summary>Its first word, article included.</summary>
    public int First { get; } = first;

    /// <summary>One past its last word, without what follows ("of the port").</summary>
    public int End { get; } = end;

    /// <summary>One past the last word of what belongs to it.</summary>
    public int OuterEnd { get; set; } = end;

    /// <summary>First word of its possessor, or its own first.</summary>
    public int OuterFirst { get; set; } = first;

    /// <summary>The words of a name; empty for a noun.</summary>
    public IReadOnlyList<string> Name { get; init; } = [];

    /// <summary>The noun in the singular and in small letters; empty for a name without one.</summary>
    public string Head { get; init; } = "";

    /// <summary>Words before the noun, in small letters.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>What the noun tells.</summary>
    public NounTraits Traits { get; set; }

    /// <summary>How it begins.</summary>
    public Determination Determination { get; init; }

    /// <summary>Whether it is a plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>How many it says they are; null where it does not.</summary>
    public int? Number { get; init; }

    /// <summary>The gender that a form of address or a noun tells: <c>m</c>, <c>f</c>, or null.</summary>
    public char? Gender { get; init; }

    /// <summary>Its possessor or the body, place or side named beside it; null where there is none.</summary>
    public Mention? Owner { get; set; }

    /// <summary>Place of a pronoun that owns it ("its"); null where none does.</summary>
    public int? OwnerPronoun { get; set; }

    /// <summary>Whether "there" follows it ("the ministry there").</summary>
    public bool IsThere { get; set; }

    /// <summary>Whether the owner is only where it is ("in Oslo").</summary>
    public bool IsOwnerPlace { get; set; }

    /// <summary>A mention of the same in apposition; null where there is none.</summary>
    public Mention? Apposed { get; set; }

    /// <summary>Whether an earlier mention has this one as its apposition.</summary>
    public bool IsApposition { get; set; }

    /// <summary>Whether it only says whose another mention is ("Dorovia" in "Dorovia's ministry").</summary>
    public bool IsOwner { get; set; }

    /// <summary>Who it is.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Whether it is a name.</summary>
    public bool IsName => Name.Count > 0;
}
