using System.CommandLine;
using Hearsay.App.Evaluating;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay eval</c>: accuracy on labelled texts.</summary>
internal static class EvalCommand
{
    /// <summary>The command with its measures.</summary>
    public static Command Create(Terminal terminal) => new DocumentedCommand("eval", "Measure accuracy on labelled texts")
    {
        Attributions(terminal),
        Story(terminal),
        Figures(terminal),
        Times(terminal),
        Places(terminal),
        Factuality(terminal),
        Resolution(terminal),
        Pages(terminal),
        Feeds(terminal),
        Copies(terminal),
        Events(terminal),
        Headlines(terminal),
    };

    private static DocumentedCommand Attributions(Terminal terminal)
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Description = "Folders of NAME.txt with NAME.ann (or with text/ and attributions/ in them), or .jsonl and .jsonl.gz files of labelled passages",
            Arity = ArgumentArity.OneOrMore,
        };
        var predicted = new Option<string?>("--predicted") { Description = "Score the .ann files of this folder instead of reading the texts", HelpName = "FOLDER" };
        var against = new Option<string?>("--against") { Description = "Compare with the .ann files of this folder, article by article", HelpName = "FOLDER" };
        var resamples = CommandOptions.Number("--resamples", "Resamples for the intervals; 1000 by default", 1000, 0, 1_000_000);
        var (model, weights, confidence, json) = (CommandOptions.Model(), CommandOptions.Weights(), CommandOptions.LeastConfidence(), Json());
        var command = new DocumentedCommand("attributions", "Source, cue and content spans, and whole attributions, against people's marks") { gold, predicted, against, model, weights, confidence, resamples, json };
        command.SetAction((parsed, cancellation) => new AttributionEvaluation(terminal)
        {
            Gold = parsed.GetRequiredValue(gold),
            Predicted = parsed.GetValue(predicted),
            Against = parsed.GetValue(against),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)),
            Resamples = parsed.GetValue(resamples),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval attributions marked/", "read the texts of a folder and score against its .ann files"));
        command.Examples.Add(("hearsay eval attributions marked/ --predicted mine/ --against theirs/", "compare two sets of annotations"));
        return command;
    }

    private static DocumentedCommand Story(Terminal terminal)
    {
        var stories = new Argument<string[]>("STORY") { Description = "Folders with documents.jsonl and gold.json, or folders of such folders", Arity = ArgumentArity.OneOrMore };
        var predicted = new Option<string?>("--predicted") { Description = "Score the account STORY.json of this folder for each story instead of reading its documents", HelpName = "FOLDER" };
        var write = new Option<string?>("--write") { Description = "Keep the accounts that were read as STORY.json in this folder", HelpName = "FOLDER" };
        var given = new Option<bool>("--given") { Description = "Take statements and everything else as worked out by hand, and read only their stance and factuality, by words alone" };
        var gold = new Option<bool>("--gold-statements") { Description = "Take statements with their actors, stances, figures and times as worked out by hand, and make the account across documents from them" };
        var (model, weights, confidence, json) = (CommandOptions.Model(), CommandOptions.Weights(), CommandOptions.LeastConfidence(), Json());
        var command = new DocumentedCommand("story", "Accounts of developing stories, against those worked out by hand") { stories, predicted, write, given, gold, model, weights, confidence, json };
        command.SetAction((parsed, cancellation) => new StoryEvaluation(terminal)
        {
            Stories = parsed.GetRequiredValue(stories),
            Predicted = parsed.GetValue(predicted),
            Write = parsed.GetValue(write),
            Given = parsed.GetValue(given),
            GoldStatements = parsed.GetValue(gold),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval story stories/ --json", "every story of a folder, as JSON"));
        command.Examples.Add(("hearsay eval story stories/ --predicted accounts/", "score accounts that another program made"));
        return command;
    }

    private static DocumentedCommand Figures(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of stories; files of incidents with their reports (.jsonl, .jsonl.gz); folders of MUC messages with their keys; folders of MeasEval (text/, tsv/)", Arity = ArgumentArity.OneOrMore };
        var without = new Option<bool>("--without-syntax") { Description = "Read from words alone, without the weights" };
        var part = new Option<string>("--part") { Description = "Which incidents count, by a hash of their ids: fit, choose (a half each) or all (the default)", DefaultValueFactory = _ => "all", HelpName = "PART" };
        part.AcceptOnlyFromAmong("fit", "choose", "all");
        var errors = new Option<bool>("--errors") { Description = "List what was read wrongly" };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("figures", "How many and how much, against people's marks") { paths, part, model, weights, without, errors, json };
        command.SetAction((parsed, cancellation) => new FiguresEvaluation(terminal)
        {
            Paths = parsed.GetRequiredValue(paths),
            Options = parsed.GetValue(without) ? null : CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            Part = parsed.GetRequiredValue(part),
            Reporting = new FiguresReporting(terminal.Output, parsed.GetValue(json), parsed.GetValue(errors)),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval figures stories/", "the figures in the contents of gold statements"));
        command.Examples.Add(("hearsay eval figures incidents.jsonl.gz --part choose", "the killed and injured of the incidents that no rule was made on"));
        return command;
    }

    private static DocumentedCommand Times(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files of TimeML (.tml), folders of them, archives of them (.tar.gz), or folders of stories", Arity = ArgumentArity.OneOrMore };
        var part = new Option<string>("--part") { Description = "Which documents of TimeML count, by a hash of their names: train (7 of 10), dev (3 of 10) or all (the default)", DefaultValueFactory = _ => "all", HelpName = "PART" };
        part.AcceptOnlyFromAmong("train", "dev", "all");
        var bare = new Option<bool>("--without-syntax") { Description = "Guess tense from words alone, without weights" };
        var errors = new Option<bool>("--errors") { Description = "List every time with another value" };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("times", "Expressions of time and their values, as TempEval-3 counts; of stories the times of the contents given by hand") { paths, part, bare, errors, model, weights, json };
        command.SetAction((parsed, cancellation) => new TimesEvaluation(terminal)
        {
            Paths = parsed.GetRequiredValue(paths),
            Part = parsed.GetRequiredValue(part),
            WithoutSyntax = parsed.GetValue(bare),
            Errors = parsed.GetValue(errors),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval times timebank/ --part dev", "the documents that no rule was made on"));
        return command;
    }

    private static DocumentedCommand Places(Terminal terminal)
    {
        var gold = new Argument<string[]>("GOLD") { Description = "Files .xml or .xml.gz in the form of TR-News, LGL, GeoWebNews or GeoVirus, or folders of such files", Arity = ArgumentArity.OneOrMore };
        var training = new Option<bool>("--training") { Description = "Score the seven articles in ten that are for choosing, instead of the others" };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("places", "Names of places: which were found, and how far from the truth they were put") { gold, training, model, weights, json };
        command.SetAction((parsed, cancellation) => new PlaceEvaluation(terminal)
        {
            Gold = parsed.GetRequiredValue(gold),
            Training = parsed.GetValue(training),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval places geo/", "every set of a folder, three articles in ten"));
        return command;
    }

    private static DocumentedCommand Factuality(Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE") { Description = "Files .jsonl or .jsonl.gz of sentences in words with events and their factuality from -3 to 3", Arity = ArgumentArity.OneOrMore };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("factuality", "How sure it is that events happened, against what people say") { paths, model, weights, json };
        command.SetAction((parsed, cancellation) => new FactualityEvaluation(terminal)
        {
            Paths = parsed.GetRequiredValue(paths),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval factuality uw/dev.jsonl.gz", "correlation and mean error, with those of a constant"));
        return command;
    }

    private static DocumentedCommand Resolution(Terminal terminal)
    {
        var stories = new Argument<string[]>("STORY") { Description = "Folders with documents.jsonl and gold.json, or folders of such folders", Arity = ArgumentArity.OneOrMore };
        var list = new Option<bool>("--list") { Description = "List every statement with its words, its gold actor, and what was found" };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("resolution", "Actors and sides of stories, with the sources of their statements given") { stories, model, weights, list, json };
        command.SetAction((parsed, cancellation) => new ResolutionEvaluation(terminal)
        {
            Stories = parsed.GetRequiredValue(stories),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            List = parsed.GetValue(list),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval resolution stories/", "B-cubed of the actors and accuracy of their sides, story by story"));
        return command;
    }

    private static DocumentedCommand Pages(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with truth.json and html/ID.html.gz" };
        var worst = CommandOptions.Number("--worst", "How many of the worst pages are listed; 10 by default", 10, 0, 1_000_000);
        var write = new Option<string?>("--write") { Description = "Keep the texts that were found in this file, in the form of truth.json", HelpName = "FILE" };
        var json = Json();
        var command = new DocumentedCommand("pages", "Main text of web pages, as sequences of four words") { folder, worst, write, json };
        command.SetAction((parsed, cancellation) => new PagesEvaluation(terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            Worst = parsed.GetValue(worst),
            Write = parsed.GetValue(write),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval pages pages/ --worst 3", "precision, recall, F1 and exact texts, and the three worst pages"));
        return command;
    }

    private static DocumentedCommand Feeds(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with feeds.zip and expected.json" };
        var errors = new Option<bool>("--errors") { Description = "List the feeds with another value, and which" };
        var json = Json();
        var command = new DocumentedCommand("feeds", "Feeds, against what another program makes of them") { folder, errors, json };
        command.SetAction((parsed, cancellation) => new FeedsEvaluation(terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            Errors = parsed.GetValue(errors),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval feeds feeds/", "how many are equal in title, link, id and time, and how many malformed ones are read"));
        return command;
    }

    private static DocumentedCommand Copies(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of stories, or files .jsonl and .jsonl.gz of texts with their sources and how much of them they hold (0 to 3)", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "List every document that stands in another cluster" };
        var json = Json();
        var command = new DocumentedCommand("copies", "Which documents go back to one text, as an adjusted Rand index") { paths, errors, json };
        command.SetAction((parsed, cancellation) => new CopiesEvaluation(terminal)
        {
            Paths = parsed.GetRequiredValue(paths),
            Errors = parsed.GetValue(errors),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval copies stories/ pairs.jsonl", "each set by itself, then all documents together"));
        return command;
    }

    private static DocumentedCommand Events(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Archives (.tar.gz) or folders of ECB+, with ECBplus_coreference_sentences.csv beside them", Arity = ArgumentArity.OneOrMore };
        var errors = new Option<bool>("--errors") { Description = "List for each mention one that it was wrongly joined with, and one that it was wrongly parted from" };
        var (model, weights, json) = (CommandOptions.Model(), CommandOptions.Weights(), Json());
        var command = new DocumentedCommand("ecbplus", "Mentions of the same event over documents, given the mentions, as the CoNLL tasks count; which documents belong together is not given") { paths, model, weights, errors, json };
        command.SetAction((parsed, cancellation) => new EventsEvaluation(terminal)
        {
            Paths = parsed.GetRequiredValue(paths),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), null),
            Errors = parsed.GetValue(errors),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval ecbplus ecbplus-dev.tar.gz", "MUC, B-cubed, CEAF-e and their mean"));
        return command;
    }

    private static DocumentedCommand Headlines(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder with stances.csv.gz (headline, article, position, story) and bodies.csv.gz" };
        var part = new Option<string>("--part") { Description = "Which stories count, by a hash of their numbers: fit (7 of 10), choose (3 of 10) or all (the default)", DefaultValueFactory = _ => "all", HelpName = "PART" };
        part.AcceptOnlyFromAmong("fit", "choose", "all");
        var errors = new Option<bool>("--errors") { Description = "List every pair that was judged wrongly" };
        var json = Json();
        var command = new DocumentedCommand("fnc1", "How articles stand to headlines: agree, disagree, discuss, unrelated") { folder, part, errors, json };
        command.SetAction((parsed, cancellation) => new HeadlinesEvaluation(terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            Part = parsed.GetRequiredValue(part),
            Errors = parsed.GetValue(errors),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval fnc1 fnc1/ --part choose", "F1 of each class and their mean over the stories that nothing was fitted on"));
        return command;
    }

    private static Option<bool> Json() => new("--json") { Description = "Write the figures as JSON" };
}
