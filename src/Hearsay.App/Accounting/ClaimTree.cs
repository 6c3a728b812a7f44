using Hearsay.App.Grading;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Claims.Lineage;

namespace Hearsay.App.Accounting;

/// <summary>A claim with all that stands behind it: its statements by origin, who denies it, and who took it from whom.</summary>
internal sealed class ClaimTree(Account account, ClaimGrader grader, Terminal terminal)
{
    private const int LongestWords = 300;

    private readonly Dictionary<string, AccountDocument> _documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>Writes the claim.</summary>
    public void Write(ClaimSummary summary)
    {
        var (claim, grade) = (summary.Claim, grader.Of(summary.Claim));
        ClaimCard.Write(summary, grade, terminal);
        for (var i = 0; i < claim.Origins.Count; i++)
        {
            WriteGroup(FormattableString.Invariant($"origin {i + 1} of {claim.Origins.Count}"), claim.Origins[i]);
        }

        WriteGroup("denied", [.. claim.Statements.Where(claim.Denials.Contains)]);
        foreach (var silence in account.Silences.Where(s => ReferenceEquals(s.Claim, claim)))
        {
            Write("", $"silent: {PlainWords.Of(silence.Party.Name)}, {SilenceWords.Of(silence, _documents)}", TextStyle.Cue);
        }

        WriteInterests(grade);
        WriteLineage(claim);
    }

    private void WriteGroup(string heading, IReadOnlyList<AccountStatement> statements)
    {
        if (statements.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(heading, TextStyle.Heading));
        foreach (var statement in statements)
        {
            var document = _documents[statement.Document].Document;
            Write("  ", $"{AccountWords.Day(document.Published)} {PlainWords.Of(document.Publisher ?? document.Url ?? document.Name)} · {AccountWords.Who(statement)} · {AccountWords.Short(statement.Id)}", TextStyle.Source);
            Write("    ", PlainWords.Of(statement.Words, LongestWords), TextStyle.Plain);
        }
    }

    private void WriteInterests(ClaimGrade grade)
    {
        terminal.Output.WriteLine(terminal.Paint("who gains by it, or is its subject", TextStyle.Heading));
        foreach (var (statement, interest) in grade.Interests)
        {
            Write("  ", PlainWords.Of($"{GradeWords.Of(interest.Kind)}: {interest.Reason} [{AccountWords.Short(statement.Id)}]"), interest.IsSeen ? TextStyle.Cue : TextStyle.Plain);
        }
    }

    /// <summary>The path from document to document, for those documents in which the claim stands.</summary>
    private void WriteLineage(Claim claim)
    {
        var holds = claim.Statements.Select(s => s.Document).ToHashSet(StringComparer.Ordinal);
        var edges = account.Lineage.Where(e => holds.Contains(e.Document.Id) && holds.Contains(e.From.Id)).ToList();
        if (edges.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint("from document to document", TextStyle.Heading));
        var later = edges.Select(e => e.Document.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var root in edges.Select(e => e.From).Where(d => !later.Contains(d.Id)).DistinctBy(d => d.Id, StringComparer.Ordinal))
        {
            Write("  ", NameOf(root), TextStyle.Plain);
            WriteBranches(root, edges, "  ");
        }
    }

    private void WriteBranches(AccountDocument from, List<LineageEdge> edges, string indent)
    {
        var branches = edges.Where(e => e.From.Id == from.Id).ToList();
        for (var i = 0; i < branches.Count; i++)
        {
            var isLast = i == branches.Count - 1;
            Write($"{indent}{(isLast ? "└─ " : "├─ ")}", $"{NameOf(branches[i].Document)} {branches[i].Kind.ToString().ToLowerInvariant()} it: {branches[i].Reason}", TextStyle.Plain);
            WriteBranches(branches[i].Document, edges, $"{indent}{(isLast ? "   " : "│  ")}");
        }
    }

    private static string NameOf(AccountDocument document)
        => $"{AccountWords.Day(document.Document.Published)} {PlainWords.Of(document.Document.Publisher ?? document.Document.Url ?? document.Document.Name)} ({AccountWords.Short(document.Id)})";

    private void Write(string indent, string words, TextStyle style)
    {
        var first = true;
        foreach (var line in WordWrap.Lines(words, Math.Max(20, terminal.Width - indent.Length)))
        {
            terminal.Output.WriteLine((first ? indent : new string(' ', indent.Length)) + terminal.Paint(line, style));
            first = false;
        }
    }
}
