using Hearsay.App.Grading;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Formats;
using NodaTime.Text;

namespace Hearsay.App.Accounting;

/// <summary>A claim as programs get it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The statement that words it best.</param>
/// <param name="Statement">The id of that statement.</param>
/// <param name="Mentions">Statements that put it forward.</param>
/// <param name="Origins">Independent origins behind them.</param>
/// <param name="Contested">Whether anybody denies it, or says what cannot hold together with it.</param>
internal sealed record ClaimLine(string Id, string Text, string Statement, int Mentions, int Origins, bool Contested)
{
    /// <summary>Ids of who puts it forward.</summary>
    public required IReadOnlyList<string> Holders { get; init; }

    /// <summary>Ids of who denies it.</summary>
    public required IReadOnlyList<string> Deniers { get; init; }

    /// <summary>Ids of the claims that cannot hold together with it.</summary>
    public required IReadOnlyList<string> Contradicts { get; init; }

    /// <summary>When it was first said, in RFC 3339.</summary>
    public string? First { get; init; }

    /// <summary>When it was last said.</summary>
    public string? Last { get; init; }

    /// <summary>How sure those are who put it forward, in FactBank's values.</summary>
    public required IReadOnlyList<string> Factualities { get; init; }

    /// <summary>Its figure.</summary>
    public AccountFigure? Figure { get; init; }

    /// <summary>The ids of its statements, grouped by origin.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Statements { get; init; }

    /// <summary>The ids of the statements that deny it.</summary>
    public required IReadOnlyList<string> Denials { get; init; }

    /// <summary>How it is graded.</summary>
    public required GradeLine Grade { get; init; }

    /// <summary>The claim of a summary.</summary>
    public static ClaimLine Of(ClaimSummary summary, ClaimGrade grade)
    {
        var claim = summary.Claim;
        return new ClaimLine(claim.Id, claim.Wording.Words, claim.Wording.Id, summary.Mentions, summary.Origins, summary.IsContested)
        {
            Holders = [.. summary.Holders.Select(a => a.Id)],
            Deniers = [.. summary.Deniers.Select(a => a.Id)],
            Contradicts = [.. summary.Contradicts.Select(c => c.Id)],
            First = summary.First is { } first ? OffsetDateTimePattern.Rfc3339.Format(first) : null,
            Last = summary.Last is { } last ? OffsetDateTimePattern.Rfc3339.Format(last) : null,
            Factualities = [.. summary.Factualities.Select(StatementNames.Of)],
            Figure = summary.Figure,
            Statements = [.. claim.Origins.Select(o => (IReadOnlyList<string>)[.. o.Select(s => s.Id)])],
            Denials = [.. claim.Statements.Where(claim.Denials.Contains).Select(s => s.Id)],
            Grade = GradeLine.Of(grade),
        };
    }
}
