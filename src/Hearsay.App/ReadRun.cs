using Hearsay.App.Output;
using Hearsay.Ingestion;
using NodaTime;

namespace Hearsay.App;

/// <summary>One run of <c>hearsay read</c>: inputs are found, read several at a time, and written in the order in which they were found.</summary>
internal sealed class ReadRun(Terminal terminal)
{
    /// <summary>Files, folders, or - as the user named them.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>When the texts were published.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>table, json, jsonl, brat or html.</summary>
    public required string Format { get; init; }

    /// <summary>File or folder for the results; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Documents read at a time, 1 or more.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether other languages than English are read.</summary>
    public bool AnyLanguage { get; init; }

    /// <summary>Whether JSON carries the text.</summary>
    public bool WithText { get; init; }

    /// <summary>How to read.</summary>
    public required HearsayOptions Options { get; init; }

    /// <summary>Reads everything.</summary>
    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var many = Inputs.Count > 1 || Directory.Exists(Inputs[0]);
        if (many && Out is null && Format is "brat" or "html")
        {
            await terminal.Error.WriteLineAsync($"hearsay: several inputs as {Format} need --out FOLDER").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var documents = new DocumentReader { AnyLanguage = AnyLanguage };
        var pipeline = new Lazy<HearsayPipeline>(() => HearsayPipeline.Load(Options));
        using var progress = new Progress(terminal, many);
        await using var writer = ReadingWriter.Create(terminal, Format, Out, many, WithText);
        var waiting = new Queue<Task<Outcome>>();
        foreach (var input in new InputFinder(terminal.Input).Find(Inputs))
        {
            cancellation.ThrowIfCancellationRequested();
            waiting.Enqueue(Task.Run(() => Read(input, documents, pipeline, cancellation), cancellation));
            if (waiting.Count >= 2 * Threads || (Threads == 1 && waiting.Count >= 1))
            {
                await FinishAsync(await waiting.Dequeue().ConfigureAwait(false), writer, progress).ConfigureAwait(false);
            }
        }

        while (waiting.TryDequeue(out var next))
        {
            await FinishAsync(await next.ConfigureAwait(false), writer, progress).ConfigureAwait(false);
        }

        return progress.Refused == 0 && progress.Read > 0 ? ExitCode.Done : progress.Read == 0 ? ExitCode.NothingRead : ExitCode.SomeRefused;
    }

    private Outcome Read(Input input, DocumentReader documents, Lazy<HearsayPipeline> pipeline, CancellationToken cancellation)
    {
        var result = documents.Read(input, Published);
        return result.Document is { } document
            ? new Outcome(pipeline.Value.Read(document, cancellation), null)
            : new Outcome(null, result.Refusal);
    }

    private static async Task FinishAsync(Outcome outcome, ReadingWriter writer, Progress progress)
    {
        if (outcome.Reading is { } reading)
        {
            await writer.WriteAsync(reading).ConfigureAwait(false);
            progress.AddRead();
        }
        else
        {
            progress.AddRefused(outcome.Refusal!);
        }
    }

    private readonly record struct Outcome(Reading? Reading, Refusal? Refusal);
}
