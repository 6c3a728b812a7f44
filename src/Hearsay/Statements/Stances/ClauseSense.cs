using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>How the first clause of a content is put.</summary>
internal sealed record ClauseSense
{
    /// <summary>Something is not so.</summary>
    public bool IsNegative { get; init; }

    /// <summary>What was put is called a lie or an invention.</summary>
    public bool IsRejection { get; init; }

    /// <summary>A word makes it only probable.</summary>
    public bool IsProbable { get; init; }

    /// <summary>A word makes it only possible.</summary>
    public bool IsPossible { get; init; }

    /// <summary>It speaks of what is to come.</summary>
    public bool IsFuture { get; init; }

    /// <summary>It asks.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>It tells somebody to do it.</summary>
    public bool IsCommand { get; init; }

    /// <summary>It names what somebody is to do: "to boil the water".</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>The speaker says that it will not speak of the matter.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>The speaker is its subject: "we", "I".</summary>
    public bool IsOwn { get; init; }

    /// <summary>The whole content is quoted.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The words that show it.</summary>
    public IReadOnlyList<TextSpan> Markers { get; init; } = [];
}
