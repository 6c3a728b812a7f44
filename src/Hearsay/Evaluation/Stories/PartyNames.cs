using System.Text.RegularExpressions;
using Hearsay.Formats.Stories;

namespace Hearsay.Evaluation.Stories;

/// <summary>Whether two accounts mean the same party: a name of one is a name of the other, apart from case, article and genitive.</summary>
internal static partial class PartyNames
{
    /// <summary>Whether they share a name.</summary>
    public static bool AreSame(StoryParty one, StoryParty other)
        => Of(one).Intersect(Of(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Of(StoryParty party) => party.Names.Prepend(party.Name).Select(Plain);

    private static string Plain(string name)
        => Article().Replace(Genitive().Replace(name.Trim().ToLowerInvariant().Replace('’', '\''), ""), "");

    [GeneratedRegex("^(the|a|an) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Article();

    [GeneratedRegex("'s$")]
    private static partial Regex Genitive();
}
