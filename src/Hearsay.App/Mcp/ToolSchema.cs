using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.App.Api;

namespace Hearsay.App.Mcp;

/// <summary>Describes what a tool takes, as JSON Schema (2020-12).</summary>
internal static class ToolSchema
{
    /// <summary>An object with a property for each parameter, and no others.</summary>
    public static JsonElement Of(IReadOnlyList<Parameter> parameters) => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Of(p)))),
        ["required"] = new JsonArray([.. parameters.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]),
        ["additionalProperties"] = false,
    });

    private static JsonObject Of(Parameter parameter)
    {
        var schema = new JsonObject
        {
            ["type"] = parameter.Kind switch { ParameterKind.Flag => "boolean", ParameterKind.Number => "integer", _ => "string" },
            ["description"] = parameter.Description,
        };
        switch (parameter.Kind)
        {
            case ParameterKind.Number:
                (schema["minimum"], schema["maximum"]) = (1, Parameters.MostItems);
                break;
            case ParameterKind.Choice:
                schema["enum"] = new JsonArray([.. parameter.Choices.Select(c => (JsonNode)c)]);
                break;
            case ParameterKind.Text or ParameterKind.Words:
                schema["maxLength"] = parameter.Longest;
                break;
            default:
                break;
        }

        return schema;
    }
}
