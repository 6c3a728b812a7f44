using System.Text.Json;
using Hearsay.Models;

namespace Hearsay.Tests.Models;

/// <summary>Against the reference tokenizer and activations of the base encoder, where the folder with them is beside the repository.</summary>
public unsafe class BaseEncoderTests
{
    private const string Base = "models/all-MiniLM-L6-v2";

    private static readonly string Folder = Repository.Shared(Base);

    [SharedFact(Base)]
    public void Encode_ReferenceTexts_PiecesAndOffsetsEqual()
    {
        var vocabulary = new WordPiece(File.ReadLines(Path.Combine(Folder, "vocab.txt")));
        foreach (var line in File.ReadLines(Path.Combine(Folder, "tokens.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var pieces = new List<Piece>();
            vocabulary.Encode(text, 0, pieces);
            var points = CodePoints(text);
            var expected = json.RootElement.GetProperty("ids").EnumerateArray().Select(x => x.GetInt32()).ToArray();
            var offsets = json.RootElement.GetProperty("offsets").EnumerateArray().Select(x => (x[0].GetInt32(), x[1].GetInt32())).ToArray();
            Assert.Equal(expected[1..^1], pieces.Select(p => p.Id).ToArray());
            Assert.Equal(offsets[1..^1], pieces.Select(p => (points[p.Start], points[p.End])));
        }
    }

    [SharedTheory(Base)]
    [InlineData((int)VectorPath.Portable)]
    [InlineData((int)VectorPath.Vector256)]
    [InlineData((int)VectorPath.Vector512)]
    public void Run_ReferenceTexts_HiddenStatesWithinTolerance(int path)
    {
        using var tensors = SafeTensors.Open(Path.Combine(Folder, "model.safetensors"), BertNames.ForLayers(6));
        using var reference = SafeTensors.Open(Path.Combine(Folder, "reference.safetensors"));
        var encoder = new Encoder(tensors, 12, Precision.Full, (VectorPath)path);
        var workspace = new Workspace();
        for (var i = 0; reference.Has($"{i}.last_hidden_state"); i++)
        {
            var ids = reference.Integers($"{i}.input_ids").ToArray();
            var hidden = reference.Floats($"{i}.last_hidden_state");
            var x = encoder.Run([.. ids.Select((id, i) => new PieceFeatures(id, (short)i, 0, 0, 0))], [ids.Length], workspace, out _);
            for (var k = 0; k < hidden.Length; k++)
            {
                Assert.InRange(x[k] - hidden[k], -1e-3f, 1e-3f);
            }
        }
    }

    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            points[i + 1] = points[i] + (char.IsLowSurrogate(text[i]) ? 0 : 1);
        }

        return points;
    }
}
