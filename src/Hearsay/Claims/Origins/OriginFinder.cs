using Hearsay.Claims.Lineage;
using Hearsay.Languages;
using Hearsay.Resolution;
using Hearsay.Statements;

namespace Hearsay.Claims.Origins;

/// <summary>
/// Groups the statements of a claim by where the word came from in the end. Of one origin are: statements of one actor, wherever it spoke;
/// of arms of one party; what the outlet says itself with those of the actor that it names; and a statement with those of the document that its own copies or rewrites. What the outlet says
/// itself and nobody for it is an origin of its own.
/// </summary>
internal sealed class OriginFinder(IReadOnlyList<LineageEdge> lineage)
{
    private static readonly HashSet<string> Empty = WordList.Load("En.content-stops");
    private static readonly char[] Between = [.. " .,;:!?()[]\"“”‘’'-–—\n"];

    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _from = lineage.Where(e => e.Kind != LineageKind.Cites).ToLookup(e => e.Document.Id, e => e.From.Id, StringComparer.Ordinal);

    /// <summary>The groups, in the order of their first statements.</summary>
    public IReadOnlyList<IReadOnlyList<AccountStatement>> Group(IReadOnlyList<AccountStatement> statements)
    {
        var root = Enumerable.Range(0, statements.Count).ToArray();
        for (var i = 0; i < statements.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (IsOneOrigin(statements[j], statements[i]))
                {
                    root[Root(i)] = Root(j);
                }
            }
        }

        return [.. Enumerable.Range(0, statements.Count).GroupBy(Root, i => statements[i]).Select(g => (IReadOnlyList<AccountStatement>)[.. g])];

        int Root(int i)
        {
            while (root[i] != i)
            {
                i = root[i];
            }

            return i;
        }
    }

    private bool IsOneOrigin(AccountStatement earlier, AccountStatement later)
        => AreOne(earlier.Actor, later.Actor) || Tells(earlier, later) || Tells(later, earlier) || _from[later.Document].Contains(earlier.Document, StringComparer.Ordinal);

    private bool AreOne(Actor? one, Actor? other)
        => one is not null && other is not null
            && (ReferenceEquals(one, other) || (one.Party is { } party && party.Id == other.Party?.Id) || IsPart(WordsOf(one.Name), WordsOf(other.Name)) || IsPart(WordsOf(other.Name), WordsOf(one.Name)));

    /// <summary>Whether the outlet's own sentence names who says so: "the 180 million given by the bank".</summary>
    private bool Tells(AccountStatement outlets, AccountStatement attributed)
        => outlets.Voice == Voice.Narrator && attributed.Actor is { } actor && WordsOf(outlets.Words) is var words && actor.Names.Any(n => IsPart(WordsOf(n), words));

    /// <summary>A shorter name for the same: "Corvane" for "Corvane Minerals".</summary>
    private static bool IsPart(HashSet<string> part, HashSet<string> whole) => part.Count > 0 && part.All(whole.Contains);

    /// <summary>The words of a name or a sentence, which is compared with many others.</summary>
    private HashSet<string> WordsOf(string text)
        => _words.TryGetValue(text, out var words) ? words : _words[text] = [.. text.ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(w => !Empty.Contains(w))];
}
