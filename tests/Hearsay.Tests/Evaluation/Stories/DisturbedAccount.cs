using Hearsay.Evaluation;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;
using Hearsay.Text;

namespace Hearsay.Tests.Evaluation.Stories;

/// <summary>A story's own account with mistakes of every kind in it.</summary>
internal static class DisturbedAccount
{
    private static readonly string[] Times = ["2025-02-30", "0000", "PRESENT_REF", "2025-03", "2024-12-30/2025-04-02", "9999-12", "2025-03-01T08:00"];

    public static StoryExport Of(GoldStory story, SplitMix64 random)
    {
        var gold = story.Account;
        return gold with
        {
            Documents = [.. gold.Documents.Select(d => random.Below(20) == 0 ? d with { Url = "elsewhere" } : d)],
            Parties = [.. gold.Parties.Select(p => p with { Name = random.Below(2) == 0 ? $"The {p.Name}’s" : p.Name, Names = [.. p.Names.Take(random.Below(3))] })],
            Actors = [.. gold.Actors.Select(a => random.Below(5) == 0 ? a with { Party = random.Below(2) == 0 ? null : gold.Parties[0].Id } : a)],
            Statements = [.. gold.Statements.Where(_ => random.Below(6) > 0).SelectMany(s => Enumerable.Range(0, random.Below(5) == 0 ? 2 : 1).Select(n => Disturb(s, n)))],
            Claims = [.. gold.Claims.Select(c => c with { Origins = random.Below(4) == 0 ? [[.. c.Origins.SelectMany(o => o)]] : c.Origins })],
            Contradicts = Some(gold.Contradicts).Append(["x1", gold.Claims[0].Id]).ToList(),
            Updates = Some(gold.Updates).Append([gold.Statements[0].Id, "nothing"]).ToList(),
            Lineage = Some(gold.Lineage).Append(new StoryLineage("nothing", gold.Documents[0].Id)).ToList(),
            Silences = Some(gold.Silences).Append(new StorySilence("x2", "x3")).Append(new StorySilence(gold.Parties[0].Id, gold.Claims[0].Id)).ToList(),
            Series = Some(gold.Series),
        };

        List<T> Some<T>(IReadOnlyList<T> all) => [.. all.Where(_ => random.Below(4) > 0)];

        StoryStatement Disturb(StoryStatement s, int copy)
        {
            var by = random.Below(60) - 30;
            var length = story.Documents[s.Document].Text.Length;
            TextSpan Move(TextSpan span) => new(Math.Clamp(span.Start + by, 0, length), Math.Clamp(span.End, 0, length));
            T Or<T>(T right, T wrong) => random.Below(5) == 0 ? wrong : right;
            return s with
            {
                Id = copy == 0 ? s.Id : $"{s.Id}.{copy}",
                Content = [.. s.Content.Select(Move).Where(span => span.Length > 0)],
                Voice = Or(s.Voice, "narrator"),
                Actor = Or(s.Actor, gold.Actors[random.Below(gold.Actors.Count)].Id),
                Stance = Or(s.Stance, null),
                Factuality = Or(s.Factuality, "PS+"),
                Claim = Or(s.Claim, random.Below(2) == 0 ? null : gold.Claims[random.Below(gold.Claims.Count)].Id),
                Denies = Or(s.Denies, !s.Denies),
                Figures = [.. s.Figures.Select(f => Or(f, f with { Best = null }))],
                Times = [.. s.Times.Select(t => Or(t, new StoryTime(Times[random.Below(Times.Length)])))],
            };
        }
    }
}
