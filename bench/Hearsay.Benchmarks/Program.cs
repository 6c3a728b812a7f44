using Hearsay;
using Hearsay.Benchmarks;

var articles = Directory.GetFiles(args[0], "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
foreach (var model in new[] { ReaderModel.Accurate, ReaderModel.Fast })
{
    Console.WriteLine($"{model}: {Throughput.Articles(model, articles):F2} articles/s, {Throughput.EncoderPieces(model, 1, 128):F0} and {Throughput.EncoderPieces(model, 8, 200):F0} pieces/s");
}
