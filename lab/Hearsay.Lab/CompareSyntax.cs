using System.Globalization;
using System.IO.Compression;
using Hearsay.Syntax;

namespace Hearsay.Lab;

/// <summary>How often parts of speech, heads, relations and names agree with those that another program gave to the same words.</summary>
internal static class CompareSyntax
{
    private static readonly string[] Entities = ["O", "PERSON", "ORGANIZATION", "LOCATION", "MISC"];

    /// <summary>Compares over a folder of texts.</summary>
    /// <param name="path">Tab-separated values, gzipped: documents that begin with <c># doc = NAME</c>; columns 3 begin, 7 part of speech, 8 entity, 9 head, 10 relation.</param>
    /// <param name="folder">Where NAME.txt are.</param>
    public static int Run(string path, string folder)
    {
        var pipeline = HearsayPipeline.Load();
        var counts = new Counts();
        foreach (var (name, words) in Documents(path))
        {
            counts.Add(pipeline.Read(File.ReadAllText(Path.Combine(folder, name + ".txt"))), words);
        }

        Console.WriteLine(counts);
        return 0;
    }

    private static IEnumerable<(string Name, Dictionary<int, Row> Words)> Documents(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var (name, words, sentence) = ("", new Dictionary<int, Row>(), new List<string[]>());
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# doc = ", StringComparison.Ordinal))
            {
                if (words.Count > 0)
                {
                    yield return (name, words);
                }

                (name, words) = (line[8..].Trim(), []);
            }
            else if (line.Length > 0)
            {
                sentence.Add(line.Split('\t'));
            }
            else
            {
                Close(sentence, words);
            }
        }

        Close(sentence, words);
        yield return (name, words);
    }

    private static void Close(List<string[]> sentence, Dictionary<int, Row> words)
    {
        var begins = sentence.ToDictionary(c => c[1], c => Number(c[2]), StringComparer.Ordinal);
        foreach (var c in sentence.Where(c => c[8] != "_"))
        {
            words[Number(c[2])] = new Row(c[6], c[9].Split(':')[0], begins.GetValueOrDefault(c[8], Number(c[2])), Math.Max(0, Array.IndexOf(Entities, c[7])));
        }

        sentence.Clear();
    }

    private static int Number(string s) => int.Parse(s, CultureInfo.InvariantCulture);

    private sealed record Row(string Part, string Relation, int HeadBegin, int Entity);

    private sealed class Counts
    {
        private int _words, _parts, _heads, _labelled, _named, _foundNamed, _rightNamed;

        public void Add(Reading reading, Dictionary<int, Row> gold)
        {
            for (var i = 0; i < reading.Syntax.Count; i++)
            {
                if (!gold.TryGetValue(reading.Layout.Words[i].Span.Start, out var row))
                {
                    continue;
                }

                var word = reading.Syntax[i];
                var head = reading.Layout.Words[word.Head].Span.Start == row.HeadBegin;
                _words++;
                _parts += word.Part == row.Part ? 1 : 0;
                _heads += head ? 1 : 0;
                _labelled += head && word.Relation == row.Relation ? 1 : 0;
                _named += row.Entity > 0 ? 1 : 0;
                _foundNamed += word.Entity != EntityKind.None ? 1 : 0;
                _rightNamed += row.Entity > 0 && (int)word.Entity == row.Entity ? 1 : 0;
            }
        }

        public override string ToString()
            => string.Create(CultureInfo.InvariantCulture, $"{_words} words: part of speech {Share(_parts):F2} %, head {Share(_heads):F2} %, head and relation {Share(_labelled):F2} %, names by word F1 {200.0 * _rightNamed / (_named + _foundNamed):F2} %");

        private double Share(int n) => 100.0 * n / _words;
    }
}
