using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>A figure in the JSON of a reading.</summary>
internal static class FigureJson
{
    /// <summary>Puts a value into it. What only the reader knows, such as where the counted words stand, stays as far as the value is the same.</summary>
    public static void Put(JsonObject figure, FigureValue value)
    {
        ForgetOther(figure, "counted", value.Counted);
        ForgetOther(figure, "outcome", value.Outcome);
        figure["low"] = value.Low;
        figure["best"] = value.Best;
        figure["high"] = value.High;
        figure["kind"] = (string?)figure["kind"] ?? (value.Unit is null ? "count" : "measure");
        figure["unit"] = value.Unit;
        figure["per"] ??= null;
    }

    /// <summary>Words of the text stand for what was read, and not for what a person puts in its place.</summary>
    private static void ForgetOther(JsonObject figure, string what, string? value)
    {
        if ((string?)figure[what] != value || !figure.ContainsKey(what))
        {
            figure[what] = value;
            figure[$"{what}Span"] = null;
        }
    }
}
