using Microsoft.AspNetCore.Routing;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>Statements: who says what, in which words.</summary>
internal static class StatementsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapList("/statements", "Statements in the order of their publication", [.. Parameters.Statements, Parameters.EveryVersion], Find);
        api.MapThing("/statements", "A statement, in each document that has it", [], (served, id, _) => Statement(served, id));
    }

    /// <summary>A statement, in each document that has it.</summary>
    /// <exception cref="AddressException">There is none.</exception>
    public static IReadOnlyList<FoundStatement> Statement(ServedLedger served, string id)
        => served.Ledger.Statements(new StatementQuery { Statement = id, EveryVersion = true }).ToList() is { Count: > 0 } found ? found : throw AddressException.NotFound($"there is no statement '{id}'");

    /// <summary>Statements that are asked for. The cursor goes to the ledger, which looks nothing up that stands before it.</summary>
    public static Page<FoundStatement> Find(ServedLedger served, AskedFor asked)
    {
        var query = asked.Statements();
        if (Page.Last(asked) is { } last)
        {
            var after = last.Split(' ') is [var document, var statement] ? new StatementPlace(document, statement) : throw Page.Lost();
            if (!served.Ledger.Statements(new StatementQuery { Document = after.Document, Statement = after.Statement }).Any())
            {
                throw Page.Lost();
            }

            query = query with { After = after };
        }

        return Page.Of(served.Ledger.Statements(query), asked.Limit(), f => $"{f.Document.Id} {f.Statement.Id}", f => f);
    }
}
