using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.App.Accounting;

/// <summary>Writes a value of an enumeration as its name.</summary>
internal sealed class CamelCaseEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
