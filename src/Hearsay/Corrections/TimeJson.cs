using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>A time in the JSON of a reading.</summary>
internal static class TimeJson
{
    /// <summary>Puts days into it, in place of whatever it was.</summary>
    public static void Put(JsonObject time, TimeValue value)
    {
        time["kind"] = "date";
        time["value"] = value.From == value.To ? value.From : $"{value.From}/{value.To}";
        time["part"] = "whole";
        time["from"] = value.From;
        time["to"] = value.To;
        time["unresolved"] = false;
    }
}
