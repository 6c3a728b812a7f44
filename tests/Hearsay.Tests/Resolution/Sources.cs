using Hearsay.Attributions;
using Hearsay.Resolution;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Resolution;

/// <summary>Reads actors from a text alone, without syntax, with the sources given in the text: each between [ and ].</summary>
internal static class Sources
{
    /// <summary>The actors of a marked text; one in {…} has the attribution before it as its parent.</summary>
    public static DocumentActors Read(string marked, PartyKnowledge? knowledge = null, string? publisher = null)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var attributions = new List<Attribution>();
        var (at, start, isNested) = (0, 0, false);
        foreach (var c in marked)
        {
            if (c is '[' or '{')
            {
                (start, isNested) = (at, c == '{');
            }
            else if (c is ']' or '}')
            {
                attributions.Add(Attribution(new TextSpan(start, at), isNested ? attributions.Count - 1 : null));
            }
            else
            {
                at++;
            }
        }

        return new ActorReader(knowledge).Read(TextSyntax.None(TextLayout.Of(text)), attributions, publisher);
    }

    /// <summary>The actor of each marked source.</summary>
    public static Actor?[] Actors(string marked) => [.. Read(marked).Sources.Select(s => s.Actor)];

    public static Attribution Attribution(TextSpan? source, int? parent)
        => new() { Source = source, Cue = source ?? new TextSpan(0, 1), Content = [], Directness = Directness.Indirect, Confidence = 1, Parent = parent };
}
