using System.ComponentModel;
using System.Diagnostics;

namespace Hearsay.Benchmarks;

/// <summary>Our encoder and ONNX Runtime with the same layers, in turns, so that both see the same machine.</summary>
internal sealed class EncoderComparison : IDisposable
{
    private const int Rounds = 7;

    private readonly string _folder;
    private readonly OnnxModel[] _theirs;
    private readonly EncoderRun[] _ours;

    private EncoderComparison(string folder, EncoderRun[] ours)
    {
        _folder = folder;
        _ours = ours;
        _theirs = [new OnnxModel(Path.Combine(folder, "single.onnx"), ours[0].Width), new OnnxModel(Path.Combine(folder, "8bits.onnx"), ours[0].Width)];
    }

    /// <summary>Name and version of the other runtime.</summary>
    public string Version => _theirs[0].Version;

    /// <summary>Writes the models and starts the runtime.</summary>
    /// <param name="missing">What is missing, and how to get it, where there is no comparison.</param>
    /// <returns>The comparison; null where something is missing.</returns>
    public static EncoderComparison? Start(out string? missing)
    {
        missing = !Succeeds("node", "--version") ? "Node.js: Debian's `nodejs`"
            : !Directory.Exists(Repository.PathTo("bench", "onnx", "node_modules")) ? "ONNX Runtime: `npm ci --ignore-scripts` in `bench/onnx`"
            : !Succeeds("/usr/bin/python3", "-c", "import numpy") ? "Python with numpy, which writes the models: Debian's `python3-numpy`"
            : null;
        if (missing is not null)
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("hearsay-onnx").FullName;
        return Succeeds("/usr/bin/python3", Repository.PathTo("bench", "onnx", "make_models.py"), new HearsayOptions().WeightsPath, folder)
            ? new EncoderComparison(folder, [new EncoderRun(ReaderModel.Accurate), new EncoderRun(ReaderModel.Fast)])
            : throw new InvalidOperationException("make_models.py failed.");
    }

    /// <summary>Median word pieces a second of our model and of theirs.</summary>
    public (double Ours, double Theirs) Compare(ReaderModel model, int sequences, int length)
    {
        var (ours, theirs) = (_ours[(int)model], _theirs[(int)model]);
        var times = Math.Max(3, 2500 / (sequences * length));
        var measured = Enumerable.Range(0, Rounds).Select(_ => (Ours: ours.Time(sequences, length, times), Theirs: theirs.Time(sequences, length, times))).ToArray();
        var pieces = sequences * length * 1000.0;
        return (pieces / Throughput.Median(measured.Select(m => m.Ours)), pieces / Throughput.Median(measured.Select(m => m.Theirs)));
    }

    /// <summary>The greatest difference between hidden states of our model and theirs, and the greatest state of ours.</summary>
    public (double Difference, double Most) Difference(ReaderModel model)
    {
        var (hidden, expected) = _ours[(int)model].States(2, 100);
        var states = _theirs[(int)model].Run(hidden, 2, 100);
        return (states.Zip(expected).Max(p => Math.Abs(p.First - p.Second)), expected.Max(Math.Abs));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var model in _theirs)
        {
            model.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
