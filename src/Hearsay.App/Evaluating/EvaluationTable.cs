using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Evaluation;

namespace Hearsay.App.Evaluating;

/// <summary>Figures of an evaluation for people.</summary>
internal static class EvaluationTable
{
    /// <summary>How figures are written as JSON.</summary>
    public static JsonSerializerOptions JsonOptions { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report on articles.</summary>
    public static void Write(TextWriter output, string gold, AttributionReport report, IReadOnlyList<PairedDifference>? differences)
    {
        output.WriteLine($"{gold}: {report.Articles} articles");
        output.WriteLine($"{"",-18}{"precision",11}{"recall",9}{"F1",9}   95 % of resamples");
        foreach (var m in report.Metrics)
        {
            var interval = m.F1Interval is { } i ? Number($"   {i.Low:F3} to {i.High:F3}") : "";
            output.WriteLine(Number($"{m.Metric,-18}{m.Precision,11:F4}{m.Recall,9:F4}{m.F1,9:F4}{interval}"));
        }

        output.WriteLine();
        output.WriteLine($"{"by kind",-18}{"gold",7}{"found",7}{"lenient F1",12}{"strict F1",11}");
        foreach (var k in report.Kinds)
        {
            output.WriteLine(Number($"{k.Kind,-18}{k.Lenient.Gold,7}{k.Lenient.Predicted,7}{k.Lenient.F1,12:F4}{k.Strict.F1,11:F4}"));
        }

        if (report.Calibration is { } calibration)
        {
            output.WriteLine();
            output.WriteLine(Number($"expected calibration error of confidence: {calibration.Error:F4} over {calibration.Predictions} attributions"));
        }

        WriteDifferences(output, differences ?? []);
    }

    /// <summary>Writes the scores of spans in passages.</summary>
    public static void Write(TextWriter output, string gold, int passages, IReadOnlyDictionary<string, Score> scores)
    {
        output.WriteLine($"{gold}: {passages} passages, exact spans");
        foreach (var (role, score) in scores)
        {
            output.WriteLine(Number($"{role,-18}{score.Precision,11:F4}{score.Recall,9:F4}{score.F1,9:F4}"));
        }
    }

    private static void WriteDifferences(TextWriter output, IReadOnlyList<PairedDifference> differences)
    {
        if (differences.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"{"compared",-18}{"this",9}{"other",9}{"difference",12}   95 % of resamples");
        }

        foreach (var d in differences)
        {
            var interval = d.DifferenceInterval is { } i ? Number($"   {i.Low:F4} to {i.High:F4}, sign turns in {d.PValue:P1}") : "";
            output.WriteLine(Number($"{d.Metric,-18}{d.First,9:F4}{d.Second,9:F4}{d.Difference,12:F4}{interval}"));
        }
    }

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
