using Hearsay.Claims;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Claims;

/// <summary>Accounts put together by hand, so that what is made of an account is tested apart from how it is found.</summary>
internal static class HandMade
{
    /// <summary>A statement of the document whose name stands before the dot.</summary>
    public static AccountStatement Statement(string id, Actor? actor, string words, params IReadOnlyList<AccountFigure> figures) => new(id, id.Split('.')[0])
    {
        Content = [new TextSpan(0, words.Length)],
        Words = words,
        Voice = actor is null ? Voice.Narrator : Voice.Attributed,
        Actor = actor,
        Stance = Stance.Asserts,
        Factuality = Factuality.Certain,
        Figures = figures,
    };

    /// <summary>A claim whose statements have each an origin of its own, unless they deny it.</summary>
    public static Claim Claim(IReadOnlyList<AccountStatement> statements, params IReadOnlyList<AccountStatement> denials) => new($"claim-{statements[0].Id}")
    {
        Statements = statements,
        Denials = denials.ToHashSet(),
        Wording = statements[0],
        Origins = [.. statements.Except(denials).Select(s => (IReadOnlyList<AccountStatement>)[s])],
    };

    /// <summary>An account of claims alone; its documents are published a day after each other in the order of their names.</summary>
    public static Account Account(params IReadOnlyList<Claim> claims) => new()
    {
        Documents =
        [
            .. claims.SelectMany(c => c.Statements).GroupBy(s => s.Document, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select((g, i) => new AccountDocument(
                g.Key, Hearsay.Ingestion.Document.Of(g.Key) with { Published = new LocalDateTime(2031, 1, 1 + i, 9, 0).WithOffset(Offset.Zero) }, [.. g.OrderBy(s => s.Id, StringComparer.Ordinal)])),
        ],
        Claims = claims,
        Contradictions = [],
        Updates = [],
        Lineage = [],
        Silences = [],
        Series = [],
    };
}
