using System.Text.Json;
using Hearsay.App.Api;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Hearsay.App.Mcp;

/// <summary>
/// A tool of the Model Context Protocol (https://modelcontextprotocol.io/specification): a question with the parameters that the API and the
/// command line have for it. What makes no sense is told as the tool's answer, so that whoever reasons over it can put it right.
/// </summary>
internal sealed class LedgerTool : McpServerTool
{
    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly Func<AskedFor, CancellationToken, ValueTask<object>> _answer;

    /// <summary>Makes it.</summary>
    /// <param name="name">What programs call it.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="description">When to choose it, and what it gives.</param>
    /// <param name="parameters">What it takes.</param>
    /// <param name="answer">Answers.</param>
    public LedgerTool(string name, string title, string description, IReadOnlyList<Parameter> parameters, Func<AskedFor, CancellationToken, ValueTask<object>> answer)
    {
        (_parameters, _answer) = (parameters, answer);
        ProtocolTool = new Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = ToolSchema.Of(parameters),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    /// <inheritdoc/>
    public override Tool ProtocolTool { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            var answer = await _answer(new AskedFor(QueryOf(request.Params?.Arguments), _parameters), cancellationToken).ConfigureAwait(false);
            var json = answer as JsonElement? ?? JsonSerializer.SerializeToElement(answer, LedgerJson.Options);
            return new CallToolResult { Content = [new TextContentBlock { Text = JsonSerializer.Serialize(json, LedgerJson.Options) }], StructuredContent = json };
        }
        catch (AddressException error)
        {
            return Failed(error.Parameter is null ? error.Message : $"{error.Parameter}: {error.Message}");
        }
        catch (Exception error) when (error is LedgerException or InvalidDataException)
        {
            return Failed(error.Message);
        }
    }

    private static CallToolResult Failed(string reason) => new() { IsError = true, Content = [new TextContentBlock { Text = reason }] };

    private static QueryCollection QueryOf(IDictionary<string, JsonElement>? arguments)
        => new((arguments ?? new Dictionary<string, JsonElement>()).Where(a => a.Value.ValueKind != JsonValueKind.Null).ToDictionary(a => a.Key, a => new StringValues(TextOf(a.Key, a.Value)), StringComparer.Ordinal));

    private static string TextOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        _ => throw AddressException.Of(name, "takes one value, not a list or an object"),
    };
}
