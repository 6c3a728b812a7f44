using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Lab;

/// <summary>
/// Writes what the reader sees of each text, so that training and the product cut words and pieces with the same code.
/// In: JSON Lines with <c>id</c> and <c>text</c>. Out: <c>id</c>, and for each word
/// <c>[start, end, sentence, paragraph, shape, quotation, edge, piece…]</c>; and for each window <c>[start, core start, core end, end]</c> in words.
/// </summary>
internal static class Prepare
{
    public static int Run(string vocabulary, string[] files)
    {
        var pieces = new WordPiece(File.ReadLines(vocabulary));
        foreach (var file in files)
        {
            var target = Path.ChangeExtension(file, ".words.jsonl");
            using var writer = new StreamWriter(target);
            foreach (var line in File.ReadLines(file))
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                Write(writer, root.GetProperty("id").GetString()!, TextLayout.Of(root.GetProperty("text").GetString()!), pieces);
            }

            Console.Error.WriteLine(target);
        }

        return 0;
    }

    private static void Write(StreamWriter writer, string id, TextLayout layout, WordPiece pieces)
    {
        var cut = PieceCutter.Cut(layout, pieces);
        writer.Write($"{{\"id\":{JsonSerializer.Serialize(id)},\"words\":[");
        for (var i = 0; i < layout.Words.Count; i++)
        {
            var w = layout.Words[i];
            writer.Write($"{(i > 0 ? "," : "")}[{w.Span.Start},{w.Span.End},{w.Sentence},{w.Paragraph},{(int)w.Shape},{(int)w.Quotation},{(int)w.Edge}");
            foreach (var id2 in cut.Of(i))
            {
                writer.Write($",{id2}");
            }

            writer.Write(']');
        }

        writer.Write("],\"windows\":[");
        writer.Write(string.Join(',', new WindowCutter().Cut(layout, cut).Select(w => $"[{w.Start},{w.CoreStart},{w.CoreEnd},{w.End}]")));
        writer.WriteLine("]}");
    }
}
