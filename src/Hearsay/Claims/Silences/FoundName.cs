namespace Hearsay.Claims.Silences;

/// <summary>A name in the documents of a story, with what stands around it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Words">Its words.</param>
internal sealed record FoundName(string Name, IReadOnlyList<string> Words)
{
    private static readonly string[] Endings = ["n", "an", "ian", "i", "ese", "ns", "ans", "ians", "is"];

    /// <summary>How often it stands anywhere.</summary>
    public int Count { get; set; }

    /// <summary>How often a word of place stands before it.</summary>
    public int AsPlace { get; set; }

    /// <summary>How often it stands after the noun of an office or a form of address.</summary>
    public int AsPerson { get; set; }

    /// <summary>How often it stands after "the".</summary>
    public int WithArticle { get; set; }

    /// <summary>The words that may name the place of which it is the adjective ("Tesmara" of "Tesmaran"); empty where it is none.</summary>
    public IEnumerable<string> Places => Words.Count > 1 ? [] : Endings.Where(e => Name.EndsWith(e, StringComparison.Ordinal) && Name.Length > e.Length + 2).SelectMany(e => new[] { Name[..^e.Length], Name[..^e.Length] + "a", Name[..^e.Length] + "ia" });
}
