using Hearsay.App.Grading;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Accounting;

/// <summary>A claim for people: how it is best worded, and below that who holds it, who denies it, and how it stands.</summary>
internal static class ClaimCard
{
    private const int IdColumns = 8;
    private const int LongestWords = 400, LongestOther = 90;
    private const int MostActors = 8, MostRatings = 4, MostClaims = 4;

    /// <summary>Writes the card and an empty line.</summary>
    public static void Write(ClaimSummary claim, ClaimGrade grade, Terminal terminal)
    {
        var table = new TextTable([new("", IdColumns), new("", Math.Max(8, terminal.Width - IdColumns - 2))]);
        Row(AccountWords.Short(claim.Claim.Id), PlainWords.Of(claim.Claim.Wording.Words, LongestWords), TextStyle.Heading);
        Row("", string.Join(" · ", new[] { claim.Figure is { } figure ? AccountWords.Of(figure) : null, AccountWords.Factualities(claim), AccountWords.Counts(claim), AccountWords.Days(claim) }.OfType<string>()), TextStyle.Plain);
        Row("", GradeWords.Of(grade), TextStyle.Plain);
        if (claim.Holders.Count > 0)
        {
            Row("", $"said by {AccountWords.Of(claim.Holders, MostActors)}", TextStyle.Source);
        }

        if (claim.Deniers.Count > 0)
        {
            Row("", $"denied by {AccountWords.Of(claim.Deniers, MostActors)}", TextStyle.Cue);
        }

        foreach (var rating in grade.Ratings.Take(MostRatings))
        {
            Row("", GradeWords.Of(rating), TextStyle.Plain);
        }

        var rivals = AccountWords.Shown(claim.Contradicts.Count, MostClaims);
        foreach (var other in claim.Contradicts.Take(rivals))
        {
            Row("", $"cannot hold together with {AccountWords.Short(other.Id)}: {PlainWords.Of(other.Wording.Words, LongestOther)}", TextStyle.Cue);
        }

        if (rivals < claim.Contradicts.Count)
        {
            Row("", $"…{AccountWords.And(claim.Contradicts.Count - rivals, "more claims that cannot hold together with it")}", TextStyle.Cue);
        }

        terminal.Output.WriteLine();

        void Row(string id, string words, TextStyle style)
            => table.WriteRow(terminal.Output, [new(id, TextStyle.Faint), new(words, style)], terminal.Paint);
    }
}
