namespace Hearsay.Models;

/// <summary>The names that published BERT weights use, for ours.</summary>
internal static class BertNames
{
    /// <summary>Our name to theirs, for an encoder of that many layers.</summary>
    public static IReadOnlyDictionary<string, string[]> ForLayers(int count)
    {
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["word.weight"] = ["embeddings.word_embeddings.weight"],
            ["place.weight"] = ["embeddings.position_embeddings.weight"],
            ["kind.weight"] = ["embeddings.token_type_embeddings.weight"],
            ["norm.weight"] = ["embeddings.LayerNorm.weight"],
            ["norm.bias"] = ["embeddings.LayerNorm.bias"],
        };
        for (var i = 0; i < count; i++)
        {
            foreach (var part in new[] { "weight", "bias" })
            {
                var theirs = $"encoder.layer.{i}.";
                var self = $"{theirs}attention.self.";
                names[$"layers.{i}.qkv.{part}"] = [$"{self}query.{part}", $"{self}key.{part}", $"{self}value.{part}"];
                names[$"layers.{i}.o.{part}"] = [$"{theirs}attention.output.dense.{part}"];
                names[$"layers.{i}.n1.{part}"] = [$"{theirs}attention.output.LayerNorm.{part}"];
                names[$"layers.{i}.up.{part}"] = [$"{theirs}intermediate.dense.{part}"];
                names[$"layers.{i}.down.{part}"] = [$"{theirs}output.dense.{part}"];
                names[$"layers.{i}.n2.{part}"] = [$"{theirs}output.LayerNorm.{part}"];
            }
        }

        return names;
    }
}
