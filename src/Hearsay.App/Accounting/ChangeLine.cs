using System.Text.Json.Serialization;
using Hearsay.App.Output;
using Hearsay.Claims;
using Hearsay.Claims.Changes;

namespace Hearsay.App.Accounting;

/// <summary>A change of an account, for programs and people.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Claim">The id of the claim that it is about; of a figure, the id of its statement's.</param>
/// <param name="Text">The statement that words the claim best; of a figure, how it moved.</param>
/// <param name="Statements">What is new, or of a contradiction the best wording of both claims.</param>
internal sealed record ChangeLine([property: JsonConverter(typeof(CamelCaseEnum<ChangeKind>))] ChangeKind Kind, string Claim, string Text, IReadOnlyList<SaidLine> Statements)
{
    /// <summary>The id of the other claim of a contradiction.</summary>
    public string? Other { get; init; }

    /// <summary>Why two claims cannot both hold; which party has spoken.</summary>
    public string? Detail { get; init; }

    /// <summary>Who says the statements, where and when, one for each.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>All changes, kind by kind.</summary>
    public static IEnumerable<ChangeLine> Of(AccountChanges changes, Evidence evidence)
    {
        return
        [
            .. changes.Claims.Select(c => About(ChangeKind.Claim, c, [.. c.Statements])),
            .. changes.Denials.Select(d => About(ChangeKind.Denial, d.Claim, d.Statement)),
            .. changes.Revisions.Select(Revised),
            .. changes.BrokenSilences.Select(b => About(ChangeKind.Spoken, b.Claim, b.Statement) with { Detail = PlainWords.Of(b.Silence.Party.Name) }),
            .. changes.Origins.Select(o => About(ChangeKind.Origin, o.Claim, [.. o.Statements])),
            .. changes.Contradictions.Select(c => About(ChangeKind.Contradiction, c.One, c.One.Wording, c.Other.Wording) with { Other = c.Other.Id, Detail = c.Reason }),
        ];

        ChangeLine About(ChangeKind kind, Claim claim, params AccountStatement[] statements) => new(kind, claim.Id, claim.Wording.Words, [.. statements.Select(evidence.Line)])
        {
            Said = [.. statements.Select(evidence.Words)],
        };

        ChangeLine Revised(FigureRevision revision)
        {
            var (from, to) = (revision.Earlier, revision.Later);
            return new ChangeLine(ChangeKind.Figure, evidence.Claim(to.Statement).Id, PlainWords.Of($"{AccountWords.Counted(revision.Series)}: {AccountWords.Number(from.Figure)} → {AccountWords.Number(to.Figure)}"), [evidence.Line(from.Statement), evidence.Line(to.Statement)])
            {
                Said = [evidence.Words(from.Statement), evidence.Words(to.Statement)],
            };
        }
    }
}
