using Hearsay.App.Output;
using Hearsay.Ingestion;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.App;

/// <summary>One run of <c>hearsay read</c>: inputs are found, read several at a time, and written in the order in which they were found.</summary>
internal sealed class ReadRun(Terminal terminal)
{
    /// <summary>Files, folders, or - as the user named them.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>When the texts were published.</summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>table, json, jsonl, csv, brat or html.</summary>
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

    /// <summary>What time it is, which only a warning depends on.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Reads everything.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="OutputException">A result cannot be written.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var many = Inputs.Count > 1 || Directory.Exists(Inputs[0]);
        if (many && Misfit() is { } misfit)
        {
            await terminal.Error.WriteLineAsync($"hearsay: {misfit}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        // a progress line among results on the same screen would only garble them
        using var progress = new Progress(terminal, many && (Out is not null || !terminal.IsOutputScreen));
        using var writer = ReadingWriter.Create(terminal, Format, Out, many, WithText);
        await ReadAllAsync(writer, progress, cancellation).ConfigureAwait(false);
        if (progress.Read > 0 || Out is null)
        {
            writer.Complete();
        }

        return progress.Refused == 0 && progress.Read > 0 ? ExitCode.Done : progress.Read == 0 ? ExitCode.NothingRead : ExitCode.SomeRefused;
    }

    private async Task ReadAllAsync(ReadingWriter writer, Progress progress, CancellationToken cancellation)
    {
        var documents = new DocumentReader { AnyLanguage = AnyLanguage };
        var pipeline = new Lazy<HearsayPipeline>(() => HearsayPipeline.Load(Options));
        var free = new SemaphoreSlim(Threads); // not disposed: a reading that is given up frees its place later
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var stopping = stop.Token;
        var waiting = new Queue<Task<Outcome>>();
        try
        {
            foreach (var found in Find())
            {
                await free.WaitAsync(cancellation).ConfigureAwait(false);
                waiting.Enqueue(Task.Run(() => Read(found, documents, pipeline, free, stopping), CancellationToken.None));

                // results wait for their turn, but never so many that memory grows with the run
                while (waiting.Count > 2 * Threads || (waiting.TryPeek(out var first) && first.IsCompleted))
                {
                    Finish(await waiting.Dequeue().WaitAsync(cancellation).ConfigureAwait(false), writer, progress);
                }
            }

            while (waiting.TryDequeue(out var next))
            {
                Finish(await next.WaitAsync(cancellation).ConfigureAwait(false), writer, progress);
            }
        }
        finally
        {
            // where a result could not be written, or the user stops the run, nobody waits for the rest: one may hang on a keyboard
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Why several inputs cannot go where the user wants them; null where they can.</summary>
    private string? Misfit() => Out switch
    {
        null when Format is "brat" or "html" => $"several inputs as {Format} need --out FOLDER",
        not null when Format is not ("jsonl" or "csv") && File.Exists(Out) => $"--out {Out}: is a file, and several inputs need a folder",
        _ => null,
    };

    private IEnumerable<Found> Find()
    {
        var finder = new InputFinder(terminal.Input);
        foreach (var what in Inputs)
        {
            var isFolder = Directory.Exists(what);
            foreach (var input in finder.Find([what]))
            {
                yield return new Found(input, what == InputFinder.StandardInputName ? "stdin" : isFolder ? Path.GetRelativePath(what, input.Name) : Path.GetFileName(input.Name));
            }
        }
    }

    private Outcome Read(Found found, DocumentReader documents, Lazy<HearsayPipeline> pipeline, SemaphoreSlim free, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var result = documents.Read(found.Input, Published);
            return new Outcome(found.Name, result.Document is { } document ? pipeline.Value.Read(document, cancellation) : null, result.Refusal);
        }
        finally
        {
            free.Release();
        }
    }

    private void Finish(Outcome outcome, ReadingWriter writer, Progress progress)
    {
        if (outcome.Reading is { } reading)
        {
            if (reading.Document.Published is { } published && published.ToInstant() > Instant.FromDateTimeOffset(Clock.GetUtcNow()))
            {
                terminal.Error.WriteLine($"hearsay: {reading.Document.Name}: its publication time {OffsetDateTimePattern.Rfc3339.Format(published)} lies in the future; it is read all the same");
            }

            writer.Write(reading, outcome.Name);
            progress.AddRead();
        }
        else
        {
            progress.AddRefused(outcome.Refusal!);
        }
    }

    private readonly record struct Found(Input Input, string Name);

    private readonly record struct Outcome(string Name, Reading? Reading, Refusal? Refusal);
}
