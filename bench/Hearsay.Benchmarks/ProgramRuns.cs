using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Benchmarks;

/// <summary>Runs of the whole program, <c>./hearsay</c>, as a user starts it.</summary>
internal static class ProgramRuns
{
    private const int WordsAPiece = 60;

    private static readonly string ShortArticle = Repository.PathTo("samples", "harbour-blast.txt");

    /// <summary>Median seconds from start to end of reading one short article, by the clock and of processor, after a run that builds.</summary>
    public static (double Wall, double User) ColdStart(int times)
    {
        var runs = Enumerable.Range(0, times + 1).Select(_ => TimeOnce()).Skip(1).ToArray();
        return (Throughput.Median(runs.Select(r => r.Wall)), Throughput.Median(runs.Select(r => r.User)));
    }

    /// <summary>Greatest resident memory of reading one short article, in megabytes.</summary>
    public static double OneArticlePeak() => Peak("read", ShortArticle, "--format", "json", "--threads", "1").Megabytes;

    /// <summary>Greatest resident memory, and seconds, of reading that many short texts cut from the samples.</summary>
    public static (int Texts, int Words, double Megabytes, double Seconds) StreamPeak(int texts)
    {
        var folder = Directory.CreateTempSubdirectory("hearsay-stream").FullName;
        var words = Directory.GetFiles(Repository.PathTo("samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        for (var i = 0; i < texts; i++)
        {
            var piece = Enumerable.Range(i * 7, WordsAPiece).Select(k => words[k % words.Length]);
            File.WriteAllText(Path.Combine(folder, $"{i:D6}.txt"), string.Join(' ', piece));
        }

        var output = Path.Combine(folder, "out.jsonl");
        var (megabytes, seconds) = Peak("read", folder, "--format", "jsonl", "--out", output, "--threads", "1");
        Directory.Delete(folder, recursive: true);
        return (texts, WordsAPiece, megabytes, seconds);
    }

    private static (double Wall, double User) TimeOnce()
    {
        using var process = Start("bash", "-c", "TIMEFORMAT='%R %U'; time \"$0\" \"$@\" > /dev/null", Repository.PathTo("hearsay"), "read", ShortArticle);
        var line = process.StandardError.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
        return (double.Parse(line[0], CultureInfo.InvariantCulture), double.Parse(line[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The launcher becomes the program, so that both have one process, whose high-water mark only rises.</summary>
    private static (double Megabytes, double Seconds) Peak(params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start(Repository.PathTo("hearsay"), arguments);
        var status = $"/proc/{process.Id}/status";
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0.0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, HighWater(status));
        }

        return process.ExitCode == 0 ? (peak, Stopwatch.GetElapsedTime(start).TotalSeconds) : throw new InvalidOperationException($"hearsay ended with {process.ExitCode}.");
    }

    private static double HighWater(string status)
    {
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static Process Start(string program, params string[] arguments)
        => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
