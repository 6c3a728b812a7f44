using Hearsay.Languages;
using Hearsay.Resolution;

namespace Hearsay.Claims.Grades;

/// <summary>Whether words name somebody.</summary>
internal static class NamedIn
{
    private static readonly HashSet<string> FirstPersons = WordList.Lines("En.first-persons").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a party is named: by a name, its seat, its adjective or the word for its people.</summary>
    public static bool Party(string words, Party party)
    {
        var names = party.Names.Prepend(party.Name).ToList();
        var side = names.Select(n => PartyKnowledge.Default.Find(ActorName.Key(n))?.Side).FirstOrDefault(s => s is not null);
        return names.Concat(side?.Demonyms ?? []).Concat(side?.Seats ?? []).Any(n => Holds(words, n));
    }

    /// <summary>Whether an actor is named by a name of its own.</summary>
    public static bool Actor(string words, Actor actor) => actor.Names.Prepend(actor.Name).Any(n => Holds(words, n));

    /// <summary>Whether those who speak name themselves: "our soldiers".</summary>
    public static bool Speakers(string words) => Words(words).Any(FirstPersons.Contains);

    private static string[] Words(string text) => text.Split([' ', ',', '.', ';', ':', '“', '”', '"', '’', '\'', '-', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A name as whole words, with its capitals; one that begins with a small letter ("the ministry") stands for others too.</summary>
    private static bool Holds(string words, string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return false;
        }

        for (var at = 0; (at = words.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && IsEnd(words, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(string words, int at)
        => at == words.Length || !char.IsLetterOrDigit(words[at]) || (words[at] == 's' && (at + 1 == words.Length || !char.IsLetterOrDigit(words[at + 1])));
}
