using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hearsay.App.Correcting;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay correct</c>: what a person knows better.</summary>
internal static class CorrectCommand
{
    private const string NoWord = "none";

    /// <summary>The command with what can be corrected.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("correct", "Correct what was read, or how it was put together; every correction says who, when and why, and can be undone")
        {
            Stance(terminal), Source(terminal), Figure(terminal), Time(terminal), Place(terminal), Span(terminal), Claim(terminal), Origin(terminal), Contradiction(terminal),
            Merge(terminal), Split(terminal), Party(terminal), Note(terminal), Again(terminal, "undo", "Take a correction back"), Again(terminal, "redo", "Let a correction stand again that was taken back"), List(terminal),
        };
        command.Notes.Add("A correction is an entry of the ledger like any other: chained, exported, and never removed. It outlives every reading; where its words are gone it is listed as adrift. What somebody else corrected is replaced only where --replace names that entry.");
        command.Examples.Add(("hearsay correct stance 0a84cfbe denies --why \"it is a denial\"", "a statement, by the beginning of its identifier"));
        command.Examples.Add(("hearsay correct merge \"the port office\" \"Ministry of Ports\"", "two actors are one, in every document"));
        command.Examples.Add(("hearsay correct undo 17", "take the correction of entry 17 back"));
        command.Examples.Add(("hearsay correct list --adrift", "what stands on words that are gone"));
        return command;
    }

    private static DocumentedCommand Stance(Terminal terminal)
    {
        var (statement, stance) = (Statement(), Text("STANCE", "asserts, denies, estimates, predicts, alleges, promises, orders, asks, agrees or declines"));
        var factuality = Option("--factuality", "VALUE", "How sure it is put: CT+, PR+, PS+, CT-, PR-, PS- or Uu");
        return Writing(terminal, new("stance", "What the source does in saying it") { statement, stance, factuality }, p => new CorrectionRequest("stance") { Statement = p.GetValue(statement), Stance = p.GetValue(stance), Factuality = p.GetValue(factuality) });
    }

    private static DocumentedCommand Source(Terminal terminal)
    {
        var (statement, actor) = (Statement(), Text("ACTOR", "Who is responsible for it: an identifier or a name; nobody where nobody is named, outlet where the outlet says it itself"));
        var (kind, party) = (Kind(), Option("--party", "PARTY", "The side for which somebody new speaks"));
        return Writing(terminal, new("source", "Who is responsible for a statement") { statement, actor, kind, party }, p => new CorrectionRequest("source")
        {
            Statement = p.GetValue(statement),
            Actor = p.GetValue(actor) is var who && who is "outlet" or "nobody" ? null : who,
            None = p.GetValue(actor) == "nobody",
            ActorKind = p.GetValue(kind),
            Party = p.GetValue(party),
        });
    }

    private static DocumentedCommand Figure(Terminal terminal)
    {
        var (statement, words, none) = (Statement(), Words("The words of the figure, as they stand in the text"), None("They are no figure"));
        var (low, best, high) = (Number("--low", "The least that is said; as --best by default"), Number("--best", "The number named"), Number("--high", "The most that is said; as --best by default"));
        var (counted, outcome, unit) = (Option("--counted", "WHAT", "What is counted"), Option("--outcome", "WORD", "What happened to it, such as killed"), Option("--unit", "UNIT", "The unit of an amount"));
        return Writing(terminal, new("figure", "A figure of a statement") { statement, words, low, best, high, counted, outcome, unit, none }, p => new CorrectionRequest("figure")
        {
            Statement = p.GetValue(statement),
            Words = [p.GetRequiredValue(words)],
            Low = p.GetValue(low),
            Best = p.GetValue(best),
            High = p.GetValue(high),
            Counted = p.GetValue(counted),
            Outcome = p.GetValue(outcome),
            Unit = p.GetValue(unit),
            None = p.GetValue(none),
        });
    }

    private static DocumentedCommand Time(Terminal terminal)
    {
        var (statement, words, none) = (Statement(), Words("The words that say when, as they stand in the text"), None("They say no time"));
        var (from, to) = (Option("--from", "DAY", "The first day, such as 2031-01-05"), Option("--to", "DAY", "The last day; the first by default"));
        return Writing(terminal, new("time", "When the content of a statement holds or happened") { statement, words, from, to, none }, p => new CorrectionRequest("time")
        {
            Statement = p.GetValue(statement),
            Words = [p.GetRequiredValue(words)],
            From = p.GetValue(from),
            To = p.GetValue(to),
            None = p.GetValue(none),
        });
    }

    private static DocumentedCommand Place(Terminal terminal)
    {
        var (statement, words, none) = (Statement(), Words("The words that name the place, as they stand in the text"), None("They name no place"));
        var (name, country) = (Option("--name", "NAME", "The place"), Option("--country", "CODE", "Its country, in two letters"));
        var (latitude, longitude) = (Number("--latitude", "Degrees north"), Number("--longitude", "Degrees east"));
        return Writing(terminal, new("place", "Where the content of a statement holds or happened") { statement, words, name, country, latitude, longitude, none }, p => new CorrectionRequest("place")
        {
            Statement = p.GetValue(statement),
            Words = [p.GetRequiredValue(words)],
            Place = p.GetValue(name),
            Country = p.GetValue(country),
            Latitude = (double?)p.GetValue(latitude),
            Longitude = (double?)p.GetValue(longitude),
            None = p.GetValue(none),
        });
    }

    private static DocumentedCommand Span(Terminal terminal)
    {
        var (statement, part) = (Statement(), Text("PART", "content, source or cue"));
        var words = new Argument<string[]>("WORDS") { Description = "The words as they stand in the text; each piece of a content is an argument of its own", Arity = ArgumentArity.ZeroOrMore };
        var none = None("No words name the source");
        return Writing(terminal, new("span", "Which words are what is said, who is said to say it, or say so") { statement, part, words, none }, p => new CorrectionRequest("span")
        {
            Statement = p.GetValue(statement),
            Part = p.GetValue(part),
            Words = p.GetValue(words) ?? [],
            None = p.GetValue(none),
        });
    }

    private static DocumentedCommand Claim(Terminal terminal)
    {
        var (statement, other) = (Statement(), Text("OTHER", $"A statement with which it bears on one claim; {NoWord} where it bears on one of its own"));
        return Writing(terminal, new("claim", "Which claim a statement belongs to") { statement, other }, p => WithOther(p, "claim", statement, other));
    }

    private static DocumentedCommand Origin(Terminal terminal)
    {
        var (statement, other) = (Statement(), Text("OTHER", $"A statement with which it has one origin; {NoWord} where its origin is its own"));
        return Writing(terminal, new("origin", "Where the word of a statement came from in the end") { statement, other }, p => WithOther(p, "origin", statement, other));
    }

    private static DocumentedCommand Contradiction(Terminal terminal)
    {
        var (statement, other, none) = (Statement(), Text("OTHER", "A statement of another claim"), None("Both can hold"));
        return Writing(terminal, new("contradiction", "Whether the claims of two statements can both hold") { statement, other, none }, p => new CorrectionRequest("contradiction") { Statement = p.GetValue(statement), Other = p.GetValue(other), None = p.GetValue(none) });
    }

    private static DocumentedCommand Merge(Terminal terminal)
    {
        var (actor, into, kind) = (Text("ACTOR", "An actor: an identifier or a name"), Text("INTO", "Who that is: an identifier or a name"), Kind());
        return Writing(terminal, new("merge", "Two actors that are one, in every document") { actor, into, kind }, p => new CorrectionRequest("merge") { Actor = p.GetValue(actor), Into = p.GetValue(into), ActorKind = p.GetValue(kind) });
    }

    private static DocumentedCommand Split(Terminal terminal)
    {
        var (actor, document) = (Text("ACTOR", "An actor: an identifier or a name"), Text("DOCUMENT", "The document in which it is somebody else"));
        var (into, kind, party) = (Text("WHO", "Who it is there: an identifier or a name"), Kind(), Option("--party", "PARTY", "The side for which somebody new speaks"));
        return Writing(terminal, new("split", "An actor that is somebody else in one document") { actor, document, into, kind, party }, p => new CorrectionRequest("split")
        {
            Actor = p.GetValue(actor),
            Document = p.GetValue(document),
            Into = p.GetValue(into),
            ActorKind = p.GetValue(kind),
            Party = p.GetValue(party),
        });
    }

    private static DocumentedCommand Party(Terminal terminal)
    {
        var (actor, party) = (Text("ACTOR", "An actor: an identifier or a name"), Text("PARTY", $"The side for which it speaks; {NoWord} for none"));
        return Writing(terminal, new("party", "For which side an actor speaks, in every document") { actor, party }, p => new CorrectionRequest("party") { Actor = p.GetValue(actor), Party = p.GetValue(party), None = p.GetValue(party) == NoWord });
    }

    private static DocumentedCommand Note(Terminal terminal)
    {
        var (what, text) = (Text("ID", "A statement, by its identifier, or with --actor or --document who or what that is"), Text("NOTE", "The note"));
        var (actor, document) = (new Option<bool>("--actor") { Description = "ID is an actor" }, new Option<bool>("--document") { Description = "ID is a document" });
        return Writing(terminal, new("note", "Something to remember of a statement, an actor or a document") { what, text, actor, document }, p => new CorrectionRequest("note")
        {
            Statement = p.GetValue(actor) || p.GetValue(document) ? null : p.GetValue(what),
            Actor = p.GetValue(actor) ? p.GetValue(what) : null,
            Document = p.GetValue(document) ? p.GetValue(what) : null,
            Note = p.GetValue(text),
        });
    }

    private static DocumentedCommand Again(Terminal terminal, string kind, string description)
    {
        var entry = new Argument<long>("ENTRY") { Description = "The number of its entry, as hearsay correct list has it", CustomParser = r => Entry("ENTRY", r) };
        return Writing(terminal, new(kind, description) { entry }, p => new CorrectionRequest(kind) { Entry = p.GetValue(entry) });
    }

    private static DocumentedCommand List(Terminal terminal)
    {
        var (ledger, json) = (CommandOptions.Ledger(), CommandOptions.JsonLines());
        var adrift = new Option<bool>("--adrift") { Description = "Only those that cannot be applied to what the ledger holds now" };
        var command = new DocumentedCommand("list", "What was corrected, by whom and why, and what became of it") { ledger, adrift, json };
        command.SetAction(parsed => new CorrectionListRun(terminal) { Ledger = parsed.GetRequiredValue(ledger), Adrift = parsed.GetValue(adrift), Json = parsed.GetValue(json) }.Run());
        return command;
    }

    private static DocumentedCommand Writing(Terminal terminal, DocumentedCommand command, Func<ParseResult, CorrectionRequest> asked)
    {
        var (ledger, why) = (CommandOptions.Ledger(), Option("--why", "REASON", "Why, in a sentence"));
        var by = new Option<string>("--by") { Description = "Who corrects; the name of the user by default", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var replaces = new Option<long?>("--replace") { Description = "Put it in the place of somebody else's correction, of this entry", HelpName = "ENTRY", CustomParser = r => Entry("--replace", r) };
        command.Add(ledger);
        command.Add(why);
        command.Add(by);
        command.Add(replaces);
        command.SetAction(parsed => new CorrectRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Asked = asked(parsed),
            By = parsed.GetRequiredValue(by),
            Why = parsed.GetValue(why),
            Replaces = parsed.GetValue(replaces),
        }.Run());
        return command;
    }

    private static CorrectionRequest WithOther(ParseResult parsed, string kind, Argument<string> statement, Argument<string> other)
        => new(kind) { Statement = parsed.GetValue(statement), Other = parsed.GetValue(other), None = parsed.GetValue(other) == NoWord };

    private static Argument<string> Statement() => Text("STATEMENT", "The statement: its identifier, or a beginning of it that nothing else has");

    private static Argument<string> Words(string description) => Text("WORDS", description);

    private static Argument<string> Text(string name, string description) => new(name) { Description = description };

    private static Option<string?> Option(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    private static Option<string?> Kind() => Option("--kind", "KIND", "What kind of source somebody new is: person, organisation, government, collective, anonymous, document or media");

    private static Option<bool> None(string description) => new("--none") { Description = description };

    private static Option<decimal?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (!decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{name} takes a number, not '{result.Tokens[0].Value}'");
            }

            return number;
        },
    };

    private static long Entry(string name, ArgumentResult result)
    {
        if (!long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            result.AddError($"{name} takes the number of an entry, not '{result.Tokens[0].Value}'");
        }

        return number;
    }
}
