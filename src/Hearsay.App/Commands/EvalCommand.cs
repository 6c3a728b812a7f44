using System.CommandLine;
using Hearsay.App.Evaluating;
using Hearsay.App.Help;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay eval</c>: accuracy on labelled texts.</summary>
internal static class EvalCommand
{
    /// <summary>The command with its two measures.</summary>
    public static Command Create(Terminal terminal) => new DocumentedCommand("eval", "Measure accuracy on labelled texts")
    {
        Attributions(terminal),
        Statements(terminal),
        Places(terminal),
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

    private static DocumentedCommand Statements(Terminal terminal)
    {
        var stories = new Argument<string[]>("STORY") { Description = "Folders with documents.jsonl and gold.json, or folders of such folders", Arity = ArgumentArity.OneOrMore };
        var (model, weights, confidence, json) = (CommandOptions.Model(), CommandOptions.Weights(), CommandOptions.LeastConfidence(), Json());
        var command = new DocumentedCommand("statements", "Attributed statements of stories, by overlap of their contents") { stories, model, weights, confidence, json };
        command.SetAction((parsed, cancellation) => new StatementEvaluation(terminal)
        {
            Stories = parsed.GetRequiredValue(stories),
            Options = CommandOptions.Options(parsed.GetValue(model), parsed.GetValue(weights), parsed.GetValue(confidence)),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        command.Examples.Add(("hearsay eval statements stories/ --json", "every story of a folder, as JSON"));
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

    private static Option<bool> Json() => new("--json") { Description = "Write the figures as JSON" };
}
