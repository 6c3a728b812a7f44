using Hearsay.App.Api;
using Hearsay.App.Asking;
using Hearsay.App.Correcting;
using Hearsay.App.Web.Access;
using Hearsay.Corrections;
using Hearsay.Formats;
using Hearsay.Ledger;
using Hearsay.Statements.Stances;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>Forms by which a person corrects a statement or an actor, and takes corrections back. They need no scripts.</summary>
internal static class CorrectPage
{
    /// <summary>The page for a statement of a document, or for an actor.</summary>
    /// <exception cref="AddressException">There is no such thing.</exception>
    public static SitePage Of(HttpContext context, ServedLedger served, AskedFor asked)
    {
        var ledger = served.Ledger;
        return asked.Text(Parameters.Actor) is { } actor ? Actor(context, ledger, actor)
            : asked.Text(Parameters.Statement) is { } statement ? Statement(context, ledger, statement, asked.Text(Parameters.Document))
            : throw AddressException.Of("statement", "is missing; or actor is");
    }

    /// <summary>Writes down what a form says, and leads back.</summary>
    public static async Task<IResult> Post(HttpContext context, ServedLedger served, SiteAccess access)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        CorrectionsApi.Write(context, served, access, CorrectionForm.Of(form));
        var back = form["back"].ToString();
        return Results.LocalRedirect(back.StartsWith("/correct?", StringComparison.Ordinal) ? back : "/");
    }

    private static SitePage Statement(HttpContext context, ILedger ledger, string id, string? document)
    {
        var found = ledger.Statements(new StatementQuery { Statement = id, Document = document, EveryVersion = true }).LastOrDefault() ?? throw AddressException.NotFound($"there is no statement '{id}'");
        var (statement, back) = (found.Statement, PageAddress.Correct(found.Document.Id, found.Statement.Id));
        Html Form(string kind, string heading, Html fields, string? part = null)
            => Fields(context, kind, heading, back, $"<input type=\"hidden\" name=\"statement\" value=\"{id}\"><input type=\"hidden\" name=\"document\" value=\"{found.Document.Id}\">{Replaces(statement.Corrected?.LastOrDefault(m => m.What == kind && part is null)?.Entry)}{fields}");
        return new SitePage("Correct a statement", $"""
            <p class="soft"><a href="{PageAddress.Statement(found.Document.Id, id, null)}">{FoundWords.Of(found.Document)}</a> · {FoundWords.Who(found)} · {FoundWords.How(statement)}</p>
            <blockquote>{statement.Words}</blockquote>
            {Standing(context, ledger, statement.Corrected?.Select(m => m.Entry) ?? [], back)}
            {Form("stance", "What the source does", $"<div><label for=\"stance\">Stance</label><select id=\"stance\" name=\"stance\">{Enum.GetValues<Stance>().Select(s => Option(StatementNames.Of(s), statement.Stance))}</select></div>")}
            {Form("source", "Who is responsible for it", Input("actor", "An actor’s name or identifier; empty where the outlet says it itself"))}
            {statement.Figures.Select((f, i) => Form("figure", $"Figure “{f.Words}”: {FoundWords.Of(f)}", $"<input type=\"hidden\" name=\"words\" value=\"{f.Words}\">{Input($"low", "Low", $"low{i}")}{Input("best", "Best", $"best{i}")}{Input("high", "High", $"high{i}")}{Input("counted", "What is counted", $"counted{i}")}", ""))}
            {Form("note", "Note", Input("note", "Something to remember"))}
            """);
    }

    private static SitePage Actor(HttpContext context, ILedger ledger, string id)
    {
        var actor = ledger.Actor(id) ?? throw AddressException.NotFound($"there is no actor '{id}'");
        var back = PageAddress.CorrectActor(id);
        var standing = ledger.CorrectionStates().Where(s => s.Stands && Change.ActorsOf(s.Correction.Change).Contains(id, StringComparer.Ordinal)).Select(s => s.Correction).ToList();
        var party = standing.Find(c => c.Change is PartyChange);
        Html Hidden(long? replaces) => $"<input type=\"hidden\" name=\"actor\" value=\"{id}\">{Replaces(replaces)}";
        return new SitePage($"Correct {actor.Name}", $"""
            <p><a href="{PageAddress.Actor(id, null)}">{actor.Name}</a></p>
            {Standing(context, ledger, standing.Select(c => c.Entry), back)}
            {Fields(context, "merge", "It is the same as another actor", back, $"{Hidden(null)}{Input("into", "The other’s name or identifier")}")}
            {Fields(context, "party", "The side for which it speaks", back, $"{Hidden(party?.Entry)}{Input("party", $"A party’s name; {actor.Party ?? "none is known"}")}")}
            {Fields(context, "note", "Note", back, $"{Hidden(null)}{Input("note", "Something to remember")}")}
            """);
    }

    /// <summary>What stands, each with a way to take it back.</summary>
    private static Html Standing(HttpContext context, ILedger ledger, IEnumerable<long> entries, string back)
    {
        var corrections = ledger.Corrections();
        return Parts.List("Corrected", [.. entries.Select(corrections.Find).OfType<Correction>().Select(c => (Html)$"""
            <li>{CorrectionWords.Of(c.Change)} <span class="soft">{CorrectionWords.Why(c)}; entry {c.Entry}</span>
            <form method="post" action="/corrections">{FormToken.In(context)}<input type="hidden" name="kind" value="undo"><input type="hidden" name="entry" value="{c.Entry}"><input type="hidden" name="back" value="{back}"><div><button type="submit">Undo</button></div></form></li>

            """)]);
    }

    private static Html Fields(HttpContext context, string kind, string heading, string back, Html fields) => $"""
        <section><h2>{heading}</h2>
        <form method="post" action="/corrections">{FormToken.In(context)}<input type="hidden" name="kind" value="{kind}"><input type="hidden" name="back" value="{back}">
        {fields}
        <div><label>Why <input type="text" name="because"></label></div>
        <div><button type="submit">Correct</button></div>
        </form></section>

        """;

    private static Html Input(string name, string label, string? id = null) => $"<div><label for=\"{id ?? name}\">{label}</label><input type=\"text\" id=\"{id ?? name}\" name=\"{name}\"></div>\n";

    private static Html Option(string word, string present) => word == present ? (Html)$"<option selected>{word}</option>" : (Html)$"<option>{word}</option>";

    private static Html Replaces(long? entry) => entry is { } number ? (Html)$"<input type=\"hidden\" name=\"replaces\" value=\"{number}\">" : Html.None;
}
