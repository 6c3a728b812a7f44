using System.Text;
using System.Text.Json;
using Hearsay.App.Api;
using Hearsay.Formats;
using Hearsay.Ingestion;

namespace Hearsay.App.Mcp;

/// <summary>Reads texts that programs send, one at a time; the weights are loaded for the first. Nothing is kept.</summary>
/// <param name="options">How to read.</param>
internal sealed class TextReading(HearsayOptions options) : IDisposable
{
    /// <summary>The most UTF-16 code units of a text.</summary>
    public const int LongestText = 1 << 20;

    private static readonly Parameter Text = new("text", ParameterKind.Text, "The text of an article: plain text, Markdown or HTML; in English") { IsRequired = true, Longest = LongestText };
    private static readonly Parameter Published = new("published", ParameterKind.Time, "When it was published, which \"Monday\" or \"last month\" hang on: 2025-01-21, or with time and offset");

    private readonly Lazy<HearsayPipeline> _pipeline = new(() => HearsayPipeline.Load(options));
    private readonly SemaphoreSlim _free = new(1);

    /// <summary>What a text is sent as.</summary>
    public static IReadOnlyList<Parameter> Parameters { get; } = [Text, Published];

    /// <summary>Reads a text.</summary>
    /// <returns>The reading, as <c>hearsay read --format json</c> writes it.</returns>
    /// <exception cref="AddressException">It cannot be read.</exception>
    public async ValueTask<object> ReadAsync(AskedFor asked, CancellationToken cancellation)
    {
        var result = new DocumentReader().Read("text", Encoding.UTF8.GetBytes(asked.Text(Text)!), asked.Time(Published));
        if (result.Document is not { } document)
        {
            throw AddressException.Of(Text.Name, result.Refusal!.Reason);
        }

        await _free.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var json = new MemoryStream();
            JsonFormat.Write(await Task.Run(() => _pipeline.Value.Read(document, cancellation), cancellation).ConfigureAwait(false), json);
            return JsonSerializer.Deserialize<JsonElement>(json.ToArray());
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
