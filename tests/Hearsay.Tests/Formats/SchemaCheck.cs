using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Formats;

/// <summary>
/// Checks JSON against the part of JSON Schema 2020-12 that our schemas use. A keyword it does not know is an error, so that a
/// schema cannot promise what no test checks.
/// </summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "format"];
    private readonly List<string> _errors = [];

    public static IReadOnlyList<string> Errors(JsonElement schema, JsonElement value)
    {
        var check = new SchemaCheck(schema);
        check.Check(schema, value, "$");
        return check._errors;
    }

    private void Check(JsonElement schema, JsonElement value, string at)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)))
        {
            var rule = keyword.Value;
            var holds = keyword.Name switch
            {
                "$ref" => Follow(rule.GetString()!, value, at),
                "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(type, value)) : IsOf(rule, value),
                "const" => JsonElement.DeepEquals(rule, value),
                "enum" => rule.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)),
                "oneOf" => rule.EnumerateArray().Count(one => Holds(one, value)) == 1,
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.GetDouble(),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript),
                "required" => value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "properties" => CheckProperties(rule, value, at),
                "additionalProperties" when rule.ValueKind == JsonValueKind.False => HasOnly(schema.GetProperty("properties"), value),
                "items" => CheckItems(rule, value, at),
                _ => false,
            };
            if (!holds)
            {
                _errors.Add($"{at}: {keyword.Name}");
            }
        }
    }

    private bool Follow(string pointer, JsonElement value, string at)
    {
        Check(pointer.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name)), value, at);
        return true;
    }

    private bool Holds(JsonElement schema, JsonElement value)
    {
        var inner = new SchemaCheck(root);
        inner.Check(schema, value, "");
        return inner._errors.Count == 0;
    }

    private bool CheckProperties(JsonElement properties, JsonElement value, string at)
    {
        foreach (var property in value.ValueKind == JsonValueKind.Object ? properties.EnumerateObject() : default)
        {
            if (value.TryGetProperty(property.Name, out var found))
            {
                Check(property.Value, found, $"{at}.{property.Name}");
            }
        }

        return true;
    }

    private bool CheckItems(JsonElement schema, JsonElement value, string at)
    {
        foreach (var (i, item) in (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default).Index())
        {
            Check(schema, item, $"{at}[{i}]");
        }

        return true;
    }

    private static bool HasOnly(JsonElement properties, JsonElement value)
        => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(property => properties.TryGetProperty(property.Name, out _));

    private static bool IsOf(JsonElement type, JsonElement value) => type.GetString() switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
        _ => false,
    };
}
