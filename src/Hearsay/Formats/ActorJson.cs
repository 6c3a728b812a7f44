using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Formats.Stories;
using Hearsay.Resolution;

namespace Hearsay.Formats;

/// <summary>Actors and parties in the JSON of a reading.</summary>
internal static class ActorJson
{
    /// <summary>How traits stand in JSON: names in camel case, what is not so left out.</summary>
    public static JsonSerializerOptions TraitsOptions { get; } = new(StoryFormat.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes <c>actors</c> and <c>parties</c>.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("actors");
        foreach (var actor in reading.Actors)
        {
            WriteActor(json, actor, reading.Document.Text);
        }

        json.WriteEndArray();
        json.WriteStartArray("parties");
        foreach (var party in reading.Actors.Select(a => a.Party).OfType<Party>().DistinctBy(p => p.Id))
        {
            json.WriteStartObject();
            JsonText.Write(json, "id", party.Id);
            JsonText.Write(json, "name", party.Name);
            WriteNames(json, party.Names);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor, string text)
    {
        json.WriteStartObject();
        JsonText.Write(json, "id", actor.Id);
        JsonText.Write(json, "name", actor.Name);
        json.WriteString("kind", StatementNames.Of(actor.Kind));
        JsonText.Write(json, "party", actor.Party?.Id);
        WriteNames(json, actor.Names);
        if (actor.Number is { } number)
        {
            json.WriteNumber("number", number);
        }
        else
        {
            json.WriteNull("number");
        }

        JsonText.Write(json, "mentions", actor.Mentions, text);
        json.WriteStartArray("members");
        foreach (var member in actor.Members)
        {
            JsonText.WriteValue(json, member.Id);
        }

        json.WriteEndArray();
        if (actor.Traits is { } traits)
        {
            json.WritePropertyName("traits");
            JsonSerializer.Serialize(json, traits, TraitsOptions);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray("names");
        foreach (var name in names)
        {
            JsonText.WriteValue(json, name);
        }

        json.WriteEndArray();
    }
}
