using System.Globalization;
using Hearsay.Statements.Figures;
using Hearsay.Syntax;

namespace Hearsay.App.Evaluating;

/// <summary>
/// Measures quantities of MeasEval: a marked quantity is found where a figure overlaps it, and of those found, whether an approximation
/// (low, best and high differ) and a range (a bound or the best is open) are read where, and only where, they are marked.
/// </summary>
internal sealed class QuantityFiguresEvaluation(FiguresReporting reporting, Func<string, TextSyntax> syntax)
{
    /// <summary>Whether a folder holds texts and their marks.</summary>
    public static bool IsMeasEval(string folder) => Directory.Exists(Path.Combine(folder, "tsv")) && Directory.Exists(Texts(folder));

    /// <summary>Scores a folder.</summary>
    public void Run(string folder)
    {
        var reader = new FigureReader();
        var (gold, found, approximate, range) = (0, 0, new Tally(), new Tally());
        foreach (var marks in Directory.EnumerateFiles(Path.Combine(folder, "tsv"), "*.tsv").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.Combine(Texts(folder), Path.ChangeExtension(Path.GetFileName(marks), ".txt")));
            var figures = reader.Read(syntax(text));
            foreach (var fields in File.ReadLines(marks).Skip(1).Select(l => l.Split('\t')).Where(f => f.Length > 7 && f[2] == "Quantity"))
            {
                var (start, end) = (int.Parse(fields[3], CultureInfo.InvariantCulture), int.Parse(fields[4], CultureInfo.InvariantCulture));
                gold++;
                if (figures.FirstOrDefault(f => f.Span.Start < end && start < f.Span.End) is { } figure)
                {
                    found++;
                    approximate.Add(fields[7].Contains("IsApproximate", StringComparison.Ordinal), figure is { Low: not null, Best: not null, High: not null } && figure.Low != figure.High);
                    range.Add(fields[7].Contains("IsRange", StringComparison.Ordinal), figure.Low is null || figure.Best is null || figure.High is null);
                }
                else if (reporting.Errors)
                {
                    reporting.Output.WriteLine($"{Path.GetFileNameWithoutExtension(marks)}\t{fields[6]}");
                }
            }
        }

        reporting.Write(folder, [("quantities", gold), ("found", (double)found / Math.Max(1, gold)), ("approximate: precision", approximate.Precision), ("approximate: recall", approximate.Recall), ("range: precision", range.Precision), ("range: recall", range.Recall)]);
    }

    private static string Texts(string folder)
        => Path.Combine(folder, "text") is var text && Directory.Exists(text) ? text : Path.Combine(folder, "txt");

    private sealed class Tally
    {
        private int _gold;
        private int _read;
        private int _both;

        public double Precision => (double)_both / Math.Max(1, _read);

        public double Recall => (double)_both / Math.Max(1, _gold);

        public void Add(bool gold, bool read)
        {
            (_gold, _read, _both) = (_gold + (gold ? 1 : 0), _read + (read ? 1 : 0), _both + (gold && read ? 1 : 0));
        }
    }
}
