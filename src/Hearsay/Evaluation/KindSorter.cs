using Hearsay.Attributions;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>Finds the kinds of the attributions of one text, gold and predicted alike, from their own spans.</summary>
internal sealed class KindSorter(string text, ScoredText scored)
{
    private readonly TextLayout _layout = TextLayout.Of(text);

    /// <summary>The names of <see cref="AttributionKind"/> that fit each attribution.</summary>
    public string[][] Sort(IReadOnlyList<ScoredAttribution> attributions)
        => [.. attributions.Select(a => KindsOf(a, attributions).ToArray())];

    private IEnumerable<string> KindsOf(ScoredAttribution attribution, IReadOnlyList<ScoredAttribution> all)
    {
        yield return AttributionKind.Of(attribution.Cue is null ? CueKind.None : CueKindReader.Read(string.Join(' ', attribution.Marked.Cue.Select(Words))));
        if (attribution.Content is { } content)
        {
            yield return AttributionKind.Of(DirectnessReader.Read(_layout, attribution.Marked.Content));
            if (scored.HasGap(content.Characters))
            {
                yield return AttributionKind.Discontinuous;
            }
        }

        if (attribution.Source is null)
        {
            yield return AttributionKind.Sourceless;
        }

        if (all.Any(other => !ReferenceEquals(other, attribution) && attribution.LiesInContentOf(other)))
        {
            yield return AttributionKind.Nested;
        }
    }

    private string Words(TextSpan span) => text[Math.Clamp(span.Start, 0, text.Length)..Math.Clamp(span.End, 0, text.Length)];
}
