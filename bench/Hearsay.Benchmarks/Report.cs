using System.Globalization;
using System.Text;

namespace Hearsay.Benchmarks;

/// <summary>The document that is written.</summary>
internal sealed class Report
{
    private const int WordsOfACorpusArticle = 950;

    private readonly StringBuilder _text = new();

    /// <summary>The head.</summary>
    public void AddMachine()
    {
        Line($"# Performance");
        Line();
        Line($"Written by `dotnet run -c Release --project bench/Hearsay.Benchmarks -- report`: one run, one thread, on {Machine.Description}.");
    }

    /// <summary>The encoder, against ONNX Runtime where it is there.</summary>
    public void AddEncoder(EncoderComparison? comparison, string? missing)
    {
        Line();
        Line($"## Encoder");
        Line();
        if (comparison is null)
        {
            AddEncoderAlone(missing);
            return;
        }

        Line($"| model | sequences x pieces | Hearsay, pieces/s | ONNX Runtime, pieces/s | ratio |");
        Line($"|---|---|---|---|---|");
        foreach (var (model, theirs) in new[] { (ReaderModel.Accurate, "single precision"), (ReaderModel.Fast, "8 bits") })
        {
            foreach (var (sequences, length) in new[] { (1, 128), (8, 200) })
            {
                var (ours, other) = comparison.Compare(model, sequences, length);
                Line($"| `{Name(model)}` against {theirs} | {sequences} x {length} | {ours:N0} | {other:N0} | {ours / other:F2} |");
            }
        }

        var (single, most) = comparison.Difference(ReaderModel.Accurate);
        var low = comparison.Difference(ReaderModel.Fast).Difference;
        Line();
        Line($"""
            {comparison.Version}, the same layers and weights, one thread, all graph optimisations, its own fused attention operator; the two
            take turns, and each figure is the median of seven turns. Ours includes looking up the embeddings; theirs gets them ready-made.
            Its 8 bits are dynamic quantisation (`DynamicQuantizeLinear`, `MatMulInteger`, weights scaled for each output). Hidden states, which
            reach {most:F1}, differ by at most {single:E1} in single precision and by {low:F2} in low (their 8 bits against our 7,
            which `ByteTiles` explains; `hearsay eval` says what that does to accuracy).
            """);
    }

    /// <summary>Articles a second.</summary>
    public void AddArticles(IReadOnlyList<string> texts, bool samples)
    {
        var words = texts.Average(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Line();
        Line($"## Articles, end to end");
        Line();
        Line($"| model | articles/s | words/s | articles/s if of {WordsOfACorpusArticle} words | to attributions alone | statements on top |");
        Line($"|---|---|---|---|---|---|");
        foreach (var model in new[] { ReaderModel.Accurate, ReaderModel.Fast })
        {
            var (rate, half) = Throughput.Articles(model, texts);
            Line($"| `{Name(model)}` | {rate:F2} | {rate * words:N0} | {rate * words / WordsOfACorpusArticle:F2} | {half * words / WordsOfACorpusArticle:F2} | {100 * ((half / rate) - 1):F0} % more time |");
        }

        Line();
        Line($"{texts.Count} {(samples ? "articles of `samples/`" : "articles that are not in the repository")}, {words:F0} words an article, text to statements, weights loaded before; the median of seven rounds.");
    }

    /// <summary>Start and memory of the program.</summary>
    public void AddProgram((double Wall, double User) start, double oneArticle)
    {
        Line();
        Line($"## The whole program");
        Line();
        Line($"| what | measured |");
        Line($"|---|---|");
        Line($"| `./hearsay read samples/harbour-blast.txt`, built | {start.Wall:F2} s, of processor {start.User:F2} s |");
        Line($"| peak memory, that article | {oneArticle:F0} MB |");
    }

    /// <summary>Memory of a stream; closes the document.</summary>
    public void AddStream((int Texts, int Words, double Megabytes, double Seconds) stream)
    {
        Line($"| peak memory, a stream of {stream.Texts:N0} texts | {stream.Megabytes:F0} MB ({stream.Texts / stream.Seconds:F0} texts/s) |");
        Line();
        Line($"""
            Time is that of the process with its launcher, the median of seven. Memory is the high-water mark of resident pages, those of the
            mapped weights among them. The texts of the stream are pieces of {stream.Words} words cut from `samples/`, in a folder, read with
            `--format jsonl --out FILE --threads 1`.
            """);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void AddEncoderAlone(string? missing)
    {
        Line($"| model | sequences x pieces | pieces/s |");
        Line($"|---|---|---|");
        foreach (var model in new[] { ReaderModel.Accurate, ReaderModel.Fast })
        {
            var encoder = new EncoderRun(model);
            Line($"| `{Name(model)}` | 1 x 128 | {128000 / encoder.Time(1, 128, 41):N0} |");
            Line($"| `{Name(model)}` | 8 x 200 | {1600000 / encoder.Time(8, 200, 11):N0} |");
        }

        Line();
        Line($"The comparison with ONNX Runtime was left out. It needs {missing}.");
    }

    private static string Name(ReaderModel model) => model == ReaderModel.Fast ? "fast" : "accurate";

    private void Line() => _text.Append('\n');

    private void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
