using System.Text.Json.Nodes;

namespace Hearsay.Corrections;

/// <summary>Puts what people say of actors into the JSON of a reading.</summary>
/// <param name="reading">The reading.</param>
/// <param name="corrections">The corrections.</param>
internal sealed class ActorEditor(JsonObject reading, CorrectionSet corrections)
{
    private readonly JsonArray _actors = reading["actors"]!.AsArray();
    private readonly JsonArray _parties = reading["parties"]!.AsArray();

    /// <summary>The actor with that id, which is added where the document has none.</summary>
    public JsonObject Take(NamedActor named)
    {
        if (Find(named.Id) is { } known)
        {
            return known;
        }

        var actor = new JsonObject
        {
            ["id"] = named.Id,
            ["name"] = named.Name,
            ["kind"] = named.Kind,
            ["party"] = named.Party is { } party ? Take(party) : null,
            ["names"] = new JsonArray(named.Name),
            ["number"] = null,
            ["mentions"] = new JsonArray(),
            ["members"] = new JsonArray(),
            ["set"] = true,
        };
        _actors.Add(actor);
        return actor;
    }

    /// <summary>Makes an actor somebody else in all that the document says of it.</summary>
    /// <returns>The statements that it is responsible for; null where the document has no such actor.</returns>
    public IReadOnlyList<JsonObject>? Replace(string id, NamedActor by)
    {
        if (Find(id) is not { } actor)
        {
            return null;
        }

        var said = SaidBy(id);
        if (id != by.Id)
        {
            _actors.Remove(actor);
            var other = Take(by);
            other["set"] = true;
            Append(other["names"]!.AsArray(), actor["names"]!.AsArray(), n => (string)n!);
            Append(other["mentions"]!.AsArray(), actor["mentions"]!.AsArray(), n => n!.ToJsonString());
            Rename(id, by.Id);
        }

        return said;
    }

    /// <summary>Lets each actor go into whom people say it is, and speak for whom they say.</summary>
    /// <param name="told">Told of each correction of an actor that the document has, with the statements that the actor is responsible for.</param>
    public void ApplyAll(Action<Correction, IReadOnlyList<JsonObject>> told)
    {
        foreach (var id in _actors.Select(a => (string)a!["id"]!).ToList())
        {
            if (corrections.MergeOf(id) is { } merge && Replace(id, merge.Into) is { } said)
            {
                foreach (var correction in merge.By)
                {
                    told(correction, said);
                }
            }
        }

        foreach (var actor in _actors.Select(a => a!.AsObject()))
        {
            if (corrections.PartyOf((string)actor["id"]!) is { } correction)
            {
                actor["party"] = ((PartyChange)correction.Change).Party is { } party ? Take(party) : null;
                actor["partySet"] = true;
                told(correction, SaidBy((string)actor["id"]!));
            }
        }
    }

    private List<JsonObject> SaidBy(string id) => [.. reading["statements"]!.AsArray().Select(s => s!.AsObject()).Where(s => (string?)s["actor"] == id)];

    private JsonObject? Find(string id) => _actors.Select(a => a!.AsObject()).FirstOrDefault(a => (string?)a["id"] == id);

    private string Take(NamedParty party)
    {
        if (!_parties.Any(p => (string?)p!["id"] == party.Id))
        {
            _parties.Add(new JsonObject { ["id"] = party.Id, ["name"] = party.Name, ["names"] = new JsonArray(party.Name) });
        }

        return party.Id;
    }

    private void Rename(string id, string other)
    {
        foreach (var statement in reading["statements"]!.AsArray())
        {
            statement!["actor"] = (string?)statement["actor"] == id ? other : (string?)statement["actor"];
            Rename(statement["via"]!.AsArray(), id, other);
        }

        foreach (var actor in _actors)
        {
            Rename(actor!["members"]!.AsArray(), id, other);
        }
    }

    private static void Rename(JsonArray ids, string id, string other)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if ((string?)ids[i] == id)
            {
                ids[i] = other;
            }
        }
    }

    private static void Append(JsonArray to, JsonArray from, Func<JsonNode?, string> key)
    {
        var known = to.Select(key).ToHashSet(StringComparer.Ordinal);
        foreach (var node in from.Where(n => known.Add(key(n))))
        {
            to.Add(node!.DeepClone());
        }
    }
}
