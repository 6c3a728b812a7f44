using Hearsay.App.Api;
using Hearsay.App.Briefing;
using Hearsay.App.Citing;
using ModelContextProtocol.Server;

namespace Hearsay.App.Mcp;

/// <summary>The tools: the questions of the API, and reading a text.</summary>
/// <param name="ledger">Opens the ledger.</param>
/// <param name="reading">Reads texts.</param>
internal sealed class LedgerTools(Func<ServedLedger> ledger, TextReading reading)
{
    private const string Paged = " Up to limit items; next, where it is not null, goes into cursor for those that follow.";

    private static readonly Parameter Since = new("since", ParameterKind.Time, "Say first what is new since then, by the time of publication: 2025-01-21, or with time and offset");

    private static readonly Parameter Text = new("text", ParameterKind.Text, "The text, plain or Markdown") { IsRequired = true, Longest = TextReading.LongestText };

    /// <summary>All of them.</summary>
    public IEnumerable<McpServerTool> All() =>
    [
        new LedgerTool("read_text", "Read a text", "Reads one text that you have and says who is said to say what in it: each attribution with source, cue and content, and each statement with stance, factuality, figures (low, best, high), times and places, all with the exact words and where they stand. For a text that is in no ledger; nothing is kept.", TextReading.Parameters, reading.ReadAsync),
        Tool("list_stories", "Stories", "The stories of the ledger with the number of their documents. A good first call: other tools take a story's name." + Paged, Parameters.Paging, DocumentsApi.Stories),
        Tool("list_documents", "Documents", "Documents with identifier, title, publisher, address and time; with about, those that speak of it." + Paged, [Parameters.Story, Parameters.About, .. Parameters.Paging], DocumentsApi.Find),
        Tool("open_document", "A document", "A document with its whole text and all statements in it. For context around a quotation.", [Id("document")], (served, asked) => DocumentsApi.Document(served.Ledger, IdOf(asked))),
        Tool("search_statements", "Search statements", "Who said what, word for word: every single statement that fits, with its exact words, identifier, speaker, stance, figures, and the document. For quotations and for \"what did X say about Y\"; list_claims is the tool for what several sources say in common." + Paged, [.. Parameters.Statements, Parameters.EveryVersion, .. Parameters.Paging], StatementsApi.Find),
        Tool("open_statement", "A statement", "The exact words of a statement by its identifier, who says them, and where they stand. To follow a citation.", [Id("statement")], (served, asked) => StatementsApi.Statement(served, IdOf(asked))),
        Tool("list_claims", "Claims", "What statements of several documents say in common, with the number of independent origins, who says and who denies it, its figure, and a grade. contested gives disputed ones. Only claims of several documents, unless all is set." + Paged, [.. Parameters.Statements, Parameters.Contested, Parameters.SingleOrigin, Parameters.All, .. Parameters.Paging], ClaimsApi.Find),
        Tool("open_claim", "A claim", "Everything behind one claim: its statements grouped by independent origin (the first of each origin is where its copies go back to), denials, contradicting claims with the reason, the path from document to document, silence, and its grade with the reasons.", [Id("claim"), Parameters.Story], (served, asked) => ClaimsApi.Detail(served, IdOf(asked), asked)),
        Tool("list_actors", "Actors", "Who speaks, with kind, party, other names and number of statements, most first. Their identifiers go into by of search_statements." + Paged, [Parameters.Story, .. Parameters.Paging], ActorsApi.Find),
        Tool("list_figures", "Figures", "Each actor's figures for one counted thing through time as low, best and high, with what it revised; each figure with the exact words it stands in." + Paged, [.. AccountApi.FigureParameters, .. Parameters.Paging], AccountApi.Figures),
        Tool("list_silence", "Silence", "Which parties that a claim concerns declined to speak, did not answer, or are quoted nowhere, with the words that say so; and how much of all that is said each party says.", [Parameters.Story], AccountApi.Silence),
        Tool("list_timeline", "Timeline", "What is said to have happened when, by day, with the claims that say so." + Paged, [.. AccountApi.TimelineParameters, .. Parameters.Paging], AccountApi.Timeline),
        Tool("list_changes", "Changes", "What is new since a time: new claims and denials, revised figures, broken silence, further origins, new contradictions. For \"what changed since Tuesday\"." + Paged, [Parameters.Known, Parameters.Story, .. Parameters.Paging], AccountApi.Changes),
        Tool("make_brief", "A brief", "A story on a page: sentences on what is claimed, denied, contradicted, counted and left unsaid, each with numbers of citations; a citation has the exact words, the statement's identifier, and the document.", [Parameters.Story, Since], (served, asked) => BriefJson.Of(served.Account(asked.Text(Parameters.Story)).Brief(asked.Text(Parameters.Story), asked.Time(Since)))),
        Tool("verify_citations", "Check citations", "Checks a text that you wrote: whether each citation “exact words” [identifier] names something that the ledger has, and quotes what it holds there. Gives line and column, and for what is wrong the reason and the words as they are. Call it before handing over a text that quotes.", [Text], (served, asked) => new CitationCheck(served.Ledger).Of(asked.Required(Text.Name))),
    ];

    private LedgerTool Tool(string name, string title, string description, IReadOnlyList<Parameter> parameters, Func<ServedLedger, AskedFor, object> answer)
        => new(name, title, description, parameters, (asked, _) => ValueTask.FromResult(answer(ledger(), asked)));

    private static Parameter Id(string what) => new("id", ParameterKind.Text, $"The identifier of the {what}, as other answers give it") { IsRequired = true };

    private static string IdOf(AskedFor asked) => asked.Required("id");
}
