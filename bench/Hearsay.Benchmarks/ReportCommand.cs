using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>Measures everything in one run, on one thread, and writes docs/performance.md.</summary>
internal static class ReportCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="options">What follows <c>report</c>: <c>--out FILE</c>, <c>--articles FOLDER</c>, <c>--stream COUNT</c>.</param>
    /// <returns>0, or 2 where an option is unknown.</returns>
    public static int Run(string[] options)
    {
        var (output, articles, stream) = (Repository.PathTo("docs", "performance.md"), Repository.PathTo("samples"), 10_000);
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            switch (options[i])
            {
                case "--out":
                    output = Path.GetFullPath(value);
                    break;
                case "--articles":
                    articles = Path.GetFullPath(value);
                    break;
                case "--stream":
                    stream = int.Parse(value, CultureInfo.InvariantCulture);
                    break;
                default:
                    Console.Error.WriteLine($"report: unknown option {options[i]}");
                    return 2;
            }
        }

        var report = new Report();
        Measure(report, articles, stream);
        File.WriteAllText(output, report.ToString());
        return 0;
    }

    private static void Measure(Report report, string articles, int stream)
    {
        report.AddMachine();
        Console.Error.WriteLine("encoder …");
        using (var comparison = EncoderComparison.Start(out var missing))
        {
            report.AddEncoder(comparison, missing);
        }

        Console.Error.WriteLine("articles …");
        var texts = Directory.GetFiles(articles, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        report.AddArticles(texts, articles == Repository.PathTo("samples"));
        Console.Error.WriteLine("program …");
        report.AddProgram(ProgramRuns.ColdStart(7), ProgramRuns.OneArticlePeak());
        Console.Error.WriteLine($"stream of {stream} …");
        report.AddStream(ProgramRuns.StreamPeak(stream));
    }
}
