using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>A place in the JSON of a reading.</summary>
internal static class PlaceJson
{
    /// <summary>Puts a place into it, in place of whatever it was; whoever corrects it means the place itself.</summary>
    public static void Put(JsonObject place, PlaceValue value)
    {
        place["name"] = value.Name;
        place["kind"] = value.Kind;
        place["country"] = value.Country;
        place["latitude"] = value.Latitude;
        place["longitude"] = value.Longitude;
        place["literal"] = true;
    }
}
