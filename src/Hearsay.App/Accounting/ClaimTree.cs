using Hearsay.App.Grading;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;

namespace Hearsay.App.Accounting;

/// <summary>A claim with what stands behind it: its statements by origin, who denies it, who gains, and who took it from whom. Of many the first are shown, and the rest counted.</summary>
internal sealed class ClaimTree(Account account, ClaimGrader grader, Terminal terminal)
{
    private const int LongestWords = 300;
    private const int MostOrigins = 12, MostStatements = 5, MostInterests = 8, MostSilences = 8;

    private readonly Dictionary<string, AccountDocument> _documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
    private readonly IndentedLines _lines = new(terminal);

    /// <summary>Whether everything is shown, however much it is.</summary>
    public bool All { get; init; }

    /// <summary>Writes the claim.</summary>
    public void Write(ClaimSummary summary)
    {
        var (claim, grade) = (summary.Claim, grader.Of(summary.Claim));
        ClaimCard.Write(summary, grade, terminal);
        var origins = Shown(claim.Origins.Count, MostOrigins);
        for (var i = 0; i < origins; i++)
        {
            WriteGroup(FormattableString.Invariant($"origin {i + 1} of {claim.Origins.Count}"), claim.Origins[i]);
        }

        WriteRest("", claim.Origins.Count - origins, FormattableString.Invariant($"more origins, of {claim.Origins.Skip(origins).Sum(o => o.Count)} statements"));
        WriteGroup("denied", [.. claim.Statements.Where(claim.Denials.Contains)]);
        WriteSilences(claim);
        WriteInterests(grade);
        new LineageTree(account, _lines) { All = All }.Write(claim);
    }

    private void WriteGroup(string heading, IReadOnlyList<AccountStatement> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        _lines.Write("", heading, TextStyle.Heading);
        var shown = Shown(statements.Count, MostStatements);
        foreach (var statement in statements.Take(shown))
        {
            var document = _documents[statement.Document].Document;
            _lines.Write("  ", $"{AccountWords.Day(document.Published)} {PlainWords.Of(document.Publisher ?? document.Url ?? document.Name)} · {AccountWords.Who(statement)} · {AccountWords.Short(statement.Id)}", TextStyle.Source);
            _lines.Write("    ", PlainWords.Of(statement.Words, LongestWords), TextStyle.Plain);
        }

        WriteRest("  ", statements.Count - shown, FormattableString.Invariant($"more statements, to {AccountWords.Day(_documents[statements[^1].Document].Document.Published)}"));
    }

    private void WriteSilences(Claim claim)
    {
        var silences = account.Silences.Where(s => ReferenceEquals(s.Claim, claim)).ToList();
        var shown = Shown(silences.Count, MostSilences);
        foreach (var silence in silences.Take(shown))
        {
            _lines.Write("", $"silent: {PlainWords.Of(silence.Party.Name)}, {SilenceWords.Of(silence, _documents)}", TextStyle.Cue);
        }

        WriteRest("", silences.Count - shown, "more parties are silent on it");
    }

    /// <summary>Those who gain come first.</summary>
    private void WriteInterests(ClaimGrade grade)
    {
        _lines.Write("", "who gains by it, or is its subject", TextStyle.Heading);
        var shown = Shown(grade.Interests.Count, MostInterests);
        foreach (var (statement, interest) in grade.Interests.OrderByDescending(i => i.Interest.IsSeen).Take(shown))
        {
            _lines.Write("  ", PlainWords.Of($"{GradeWords.Of(interest.Kind)}: {interest.Reason} [{AccountWords.Short(statement.Id)}]"), interest.IsSeen ? TextStyle.Cue : TextStyle.Plain);
        }

        WriteRest("  ", grade.Interests.Count - shown, "more sources");
    }

    private int Shown(int count, int most) => All ? count : AccountWords.Shown(count, most);

    private void WriteRest(string indent, int more, string what)
    {
        if (more > 0)
        {
            _lines.Write(indent, $"…{AccountWords.And(more, what)}; --all shows them", TextStyle.Faint);
        }
    }
}
