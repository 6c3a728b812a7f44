using System.CommandLine;
using Hearsay.App.Evaluating;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay eval</c>: accuracy on labelled texts.</summary>
internal static class EvalCommand
{
    /// <summary>The command with its two measures.</summary>
    public static Command Create(Terminal terminal) => new("eval", "Measure accuracy on labelled texts")
    {
        Attributions(terminal),
        Statements(terminal),
    };

    private static Command Attributions(Terminal terminal)
    {
        var gold = new Argument<string[]>("GOLD")
        {
            Description = "Folders of NAME.txt with NAME.ann (or with text/ and attributions/ in them), or .jsonl and .jsonl.gz files of labelled passages",
            Arity = ArgumentArity.OneOrMore,
        };
        var predicted = new Option<string?>("--predicted") { Description = "Score the .ann files of this folder instead of reading the texts", HelpName = "FOLDER" };
        var against = new Option<string?>("--against") { Description = "Compare with the .ann files of this folder, article by article", HelpName = "FOLDER" };
        var resamples = new Option<int>("--resamples") { Description = "Resamples for the intervals", DefaultValueFactory = _ => 1000, HelpName = "N" };
        var (model, json) = (Model(), Json());
        var command = new Command("attributions", "Source, cue and content spans, and whole attributions, against people's marks") { gold, predicted, against, model, resamples, json };
        command.SetAction((parsed, cancellation) => new AttributionEvaluation(terminal)
        {
            Gold = parsed.GetRequiredValue(gold),
            Predicted = parsed.GetValue(predicted),
            Against = parsed.GetValue(against),
            Model = ModelOf(parsed.GetValue(model)),
            Resamples = parsed.GetValue(resamples),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        return command;
    }

    private static Command Statements(Terminal terminal)
    {
        var stories = new Argument<string[]>("STORY") { Description = "Folders with documents.jsonl and gold.json, or folders of such folders", Arity = ArgumentArity.OneOrMore };
        var (model, json) = (Model(), Json());
        var command = new Command("statements", "Attributed statements of stories, by overlap of their contents") { stories, model, json };
        command.SetAction((parsed, cancellation) => new StatementEvaluation(terminal)
        {
            Stories = parsed.GetRequiredValue(stories),
            Model = ModelOf(parsed.GetValue(model)),
            Json = parsed.GetValue(json),
        }.RunAsync(cancellation));
        return command;
    }

    private static Option<string> Model()
    {
        var model = new Option<string>("--model") { Description = "accurate, or fast", DefaultValueFactory = _ => "accurate", HelpName = "MODEL" };
        model.AcceptOnlyFromAmong("accurate", "fast");
        return model;
    }

    private static Option<bool> Json() => new("--json") { Description = "Write the figures as JSON" };

    private static ReaderModel ModelOf(string? name) => name == "fast" ? ReaderModel.Fast : ReaderModel.Accurate;
}
