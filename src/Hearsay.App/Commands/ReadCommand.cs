using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay read</c>: one or many texts, no ledger.</summary>
internal static class ReadCommand
{
    private static readonly string[] Formats = ["table", "json", "jsonl", "brat", "html"];

    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string[]>("WHAT") { Description = "Files or folders of plain text or Markdown, or - for standard input", Arity = ArgumentArity.OneOrMore };
        var published = new Option<string?>("--published") { Description = "When the text was published: 2025-01-21, or with time and offset 2025-01-21T14:30:00+01:00", HelpName = "DATE" };
        var format = new Option<string>("--format") { Description = "table (for people), json, jsonl, brat (stand-off), html (one page)", DefaultValueFactory = _ => "table", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--out") { Description = "Write to this file; to a folder where there are several inputs", HelpName = "PATH" };
        var model = new Option<string>("--model") { Description = "accurate, or fast", DefaultValueFactory = _ => "accurate", HelpName = "MODEL" };
        model.AcceptOnlyFromAmong("accurate", "fast");
        var threads = new Option<int>("--threads") { Description = "Documents read at a time", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        threads.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() is >= 1 and <= 1024, "--threads takes a number from 1 to 1024"));
        var confidence = new Option<double?>("--min-confidence") { Description = "Leave out attributions below this confidence, 0 to 1", HelpName = "P" };
        confidence.Validators.Add(result => Require(result, result.GetValueOrDefault<double?>() is null or (>= 0 and <= 1), "--min-confidence takes a number from 0 to 1"));
        published.Validators.Add(result => Require(result, result.GetValueOrDefault<string?>() is not { } text || ParseTime(text) is not null, "--published takes a date such as 2025-01-21, or a time with its offset such as 2025-01-21T14:30:00+01:00"));
        var anyLanguage = new Option<bool>("--any-language") { Description = "Read texts that are not in English too" };
        var withText = new Option<bool>("--with-text") { Description = "Put the whole text into json and jsonl" };
        var command = new Command("read", "Show every attribution of a text: who is said to say what, in which words")
        {
            what, published, format, output, model, threads, confidence, anyLanguage, withText,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var run = new ReadRun(terminal)
            {
                Inputs = parsed.GetRequiredValue(what),
                Published = parsed.GetValue(published) is { } text ? ParseTime(text) : null,
                Format = parsed.GetRequiredValue(format),
                Out = parsed.GetValue(output),
                Threads = parsed.GetValue(threads),
                AnyLanguage = parsed.GetValue(anyLanguage),
                WithText = parsed.GetValue(withText),
                Options = new HearsayOptions
                {
                    Model = parsed.GetValue(model) == "fast" ? ReaderModel.Fast : ReaderModel.Accurate,
                    LeastConfidence = parsed.GetValue(confidence),
                },
            };
            return await run.RunAsync(cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static void Require(System.CommandLine.Parsing.OptionResult result, bool holds, string message)
    {
        if (!holds)
        {
            result.AddError(message);
        }
    }

    /// <summary>A date stands for its first moment in UTC.</summary>
    private static OffsetDateTime? ParseTime(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } time)
        {
            return time.Value;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value.AtMidnight().WithOffset(Offset.Zero) : null;
    }
}
