using System.CommandLine;
using Hearsay.App.Collecting;
using Hearsay.App.Fetching;
using Hearsay.App.Help;
using Hearsay.Ledger.Postgres;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay collect</c>: documents into a ledger.</summary>
internal static class CollectCommand
{
    private static readonly TimeSpan UsualWatch = TimeSpan.FromMinutes(15);

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = CommandOptions.What("Files or folders of plain text, Markdown, web pages, feeds (.rss, .atom; RSS, Atom and JSON Feed in .xml and .json where named), archives of the web (.warc, .arc, also .gz), JSON Lines (.jsonl), addresses of any of these and of sitemaps, or - for standard input");
        var ledger = CommandOptions.Ledger();
        var story = CommandOptions.Story("Put the documents into this story");
        var published = CommandOptions.Time("--published", "When the texts were published, where they do not say: 2025-01-21, or with time and offset 2025-01-21T14:30:00+01:00");
        var threads = CommandOptions.Threads();
        var json = new Option<bool>("--json") { Description = "Say at the end what was done as JSON" };
        var (model, weights, confidence, figures, actors) = (CommandOptions.Model(), CommandOptions.Weights(), CommandOptions.LeastConfidence(), CommandOptions.Figures(), CommandOptions.Actors());
        var fetching = new FetchingOptions();
        var again = new Option<bool>("--again") { Description = "Ask for pages of feeds and sitemaps again that the ledger has, though nothing says that they changed" };
        var watch = new Option<bool>("--watch") { Description = "Keep asking the addresses until stopped: every 15 minutes, or as often as --every says" };
        var every = CommandOptions.Every();
        var warc = new Option<string?>("--warc") { Description = "Keep what is fetched in this WARC file (.warc.gz), which must not exist; by default in one for each run in the folder LEDGER.warc beside the ledger", HelpName = "FILE" };
        var noWarc = new Option<bool>("--no-warc") { Description = "Keep what is fetched in no WARC file" };
        var command = new DocumentedCommand("collect", "Read documents into a ledger, which keeps them with the bytes that they were read from")
        {
            what, ledger, story, published, model, weights, threads, confidence, figures, actors, json, watch, every, again, warc, noWarc, fetching.Rate, fetching.UserAgent, fetching.AllowPrivate,
        };
        command.SetAction((parsed, cancellation) => new CollectRun(terminal)
        {
            Inputs = parsed.GetRequiredValue(what),
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Published = parsed.GetValue(published),
            Threads = parsed.GetValue(threads),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)) with { Figures = parsed.GetValue(figures), Parties = parsed.GetValue(actors) },
            Json = parsed.GetValue(json),
            Fetching = fetching.Of(parsed, terminal.Time),
            Watch = parsed.GetValue(every) ?? (parsed.GetValue(watch) ? UsualWatch : null),
            Warc = parsed.GetValue(noWarc) ? null : parsed.GetValue(warc) ?? (PostgresAddress.Is(parsed.GetRequiredValue(ledger)) ? null : WarcFile.Beside(parsed.GetRequiredValue(ledger), terminal.Time)),
            Again = parsed.GetValue(again),
        }.RunAsync(cancellation));
        command.Notes.Add("A line of a .jsonl file is one document: an object with text, and where known id, url, publisher, title, authors, published and modified.");
        command.Notes.Add("What the ledger has already is known and not read again, so that a run that was stopped goes on where it stood. A document with the address of an earlier one and another text is a new version of it. Documents in other languages than English are kept and not read.");
        command.Notes.Add("Addresses are fetched as their robots.txt allows, with a pause between requests to one host, and with ETag and Last-Modified of the last time, so that an unchanged page does not come again. Pages of a feed or sitemap that the ledger has are asked for again where it says that they changed, or with --again.");
        command.Notes.Add("What is counted as done is on disk.");
        command.Examples.Add(("hearsay collect articles/ --story \"Lissa ports\"", "every text below a folder, into hearsay.db"));
        command.Examples.Add(("hearsay collect crawl.warc.gz --story \"Lissa ports\"", "every page of an archive"));
        command.Examples.Add(("hearsay collect documents.jsonl --ledger ports.db", "every line of a file"));
        command.Examples.Add(("hearsay collect https://gazette.example/news/sitemap.xml", "every page that a sitemap names"));
        command.Examples.Add(("hearsay collect https://gazette.example/news/sitemap.xml --every 30m", "and what is new there, every half hour"));
        return command;
    }
}
