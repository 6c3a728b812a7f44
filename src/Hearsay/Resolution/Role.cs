using System.Text.Json.Serialization;

namespace Hearsay.Resolution;

/// <summary>What somebody is called by a noun.</summary>
/// <param name="Head">The noun, in the singular and small letters.</param>
/// <param name="Modifiers">The words before it, in small letters.</param>
internal sealed record Role(string Head, IReadOnlyList<string> Modifiers)
{
    private readonly string[] _words = [.. Modifiers, .. Head.Split(' ')];

    /// <summary>Whether both may mean the same: they end in the same word, and one has no word that the other lacks ("customs service", "service").</summary>
    public bool Fits(Role other) => _words[^1] == other._words[^1] && (_words.All(other._words.Contains) || other._words.All(_words.Contains));

    /// <summary>Whether it is more than one word.</summary>
    [JsonIgnore]
    public bool IsLong => _words.Length > 1;

    /// <summary>The last word of the noun.</summary>
    [JsonIgnore]
    public string LastWord => _words[^1];

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', [.. Modifiers, Head]);
}
