using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>Puts what a person says of a statement into the JSON of its reading.</summary>
/// <param name="finder">Finds words in the text.</param>
internal sealed class StatementEditor(StatementFinder finder)
{
    /// <summary>The part of a statement that a change is about: two changes of one part replace each other; null where they do not.</summary>
    public static string? PartOf(Change change) => change switch
    {
        FigureChange figure => At("figure", figure.Words),
        TimeChange time => At("time", time.Words),
        PlaceChange place => At("place", place.Words),
        SpanChange span => $"span {span.Part}",
        ContradictionChange contradiction => $"contradiction {contradiction.Other.Document} {contradiction.Other.Statement}",
        NoteChange => null,
        _ => Change.KindOf(change),
    };

    /// <summary>Changes a statement, but for who is responsible, which hangs on the actors of the document.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="attribution">Its attribution; null in the outlet's own voice.</param>
    /// <param name="change">What a person says.</param>
    /// <param name="moved">By how much its words have moved since.</param>
    /// <param name="before">What stood there.</param>
    /// <returns>Why it cannot be; null where it was done.</returns>
    public string? Apply(JsonObject statement, JsonObject? attribution, Change change, int moved, out JsonNode? before)
    {
        before = null;
        switch (change)
        {
            case StanceChange stance:
                before = new JsonObject { ["stance"] = statement["stance"]!.DeepClone(), ["factuality"] = statement["factuality"]!.DeepClone() };
                statement["stance"] = stance.Stance;
                statement["factuality"] = stance.Factuality ?? (string?)statement["factuality"];
                return null;
            case FigureChange figure:
                return Value(statement, "figures", figure.Words, moved, figure.Figure, FigureJson.Put, out before);
            case TimeChange time:
                return Value(statement, "times", time.Words, moved, time.Time, TimeJson.Put, out before);
            case PlaceChange place:
                return Value(statement, "places", place.Words, moved, place.Place, PlaceJson.Put, out before);
            case SpanChange span:
                return Span(statement, attribution, span, moved, out before);
            default:
                return null;
        }
    }

    private static string At(string what, Quote words) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} {words.Start}");

    /// <summary>A value of the words of a statement: it is put in the place of the one that these words had, or beside the others; without a value the words have none.</summary>
    private string? Value<T>(JsonObject statement, string list, Quote words, int moved, T? value, Action<JsonObject, T> put, out JsonNode? before)
        where T : class
    {
        before = null;
        if (finder.Place(words, moved) is not { } place)
        {
            return $"“{words.Text}” does not stand there any more";
        }

        var values = statement[list]!.AsArray();
        var there = values.Select(v => v!.AsObject()).FirstOrDefault(v => (int)v["span"]!["start"]! < place.End && place.Start < (int)v["span"]!["end"]!);
        before = there?.DeepClone();
        if (value is null)
        {
            values.Remove(there);
            return null;
        }

        if (there is null)
        {
            there = new JsonObject { ["span"] = Json(place) };
            values.Add(there);
        }

        put(there, value);
        return null;
    }

    private string? Span(JsonObject statement, JsonObject? attribution, SpanChange span, int moved, out JsonNode? before)
    {
        before = null;
        var places = span.Words.Select(w => finder.Place(w, moved)).OfType<Quote>().ToList();
        if (places.Count < span.Words.Count)
        {
            return "its words do not stand there any more";
        }

        if (span.Part == "content")
        {
            before = statement["content"]!.DeepClone();
            if (attribution is not null && JsonNode.DeepEquals(attribution["content"], before))
            {
                attribution["content"] = Json(places);
            }

            statement["content"] = Json(places);
            DropOutside(statement, places);
            return null;
        }

        if (attribution is null)
        {
            return "the outlet says it itself, so that no words name a source";
        }

        before = attribution[span.Part]?.DeepClone();
        attribution[span.Part] = places.Count > 0 ? Json(places[0]) : null;
        return null;
    }

    /// <summary>Figures, times and places of words that belong to the statement no more.</summary>
    private static void DropOutside(JsonObject statement, List<Quote> places)
    {
        foreach (var list in (string[])["figures", "times", "places", "markers"])
        {
            var values = statement[list]!.AsArray();
            foreach (var value in values.ToList())
            {
                var span = value!["span"] ?? value;
                if (!places.Exists(p => p.Start <= (int)span["start"]! && (int)span["end"]! <= p.End))
                {
                    values.Remove(value);
                }
            }
        }
    }

    private static JsonObject Json(Quote place) => new() { ["start"] = place.Start, ["end"] = place.End, ["text"] = place.Text };

    private static JsonArray Json(List<Quote> places) => new([.. places.Select(Json)]);
}
