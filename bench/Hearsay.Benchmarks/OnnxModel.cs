using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Hearsay.Benchmarks;

/// <summary>A model in ONNX Runtime, in a process of its own (<c>bench/onnx/time.js</c>).</summary>
internal sealed class OnnxModel : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts the process and loads the model.</summary>
    /// <param name="model">The ONNX file.</param>
    /// <param name="width">Length of a hidden state.</param>
    public OnnxModel(string model, int width)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { Repository.PathTo("bench", "onnx", "time.js"), model, $"{width}" })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        Version = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("ONNX Runtime did not start.");
    }

    /// <summary>Name and version of the runtime.</summary>
    public string Version { get; }

    /// <summary>Median milliseconds of a run over so many sequences of that length.</summary>
    public double Time(int sequences, int length, int times) => double.Parse(Ask(FormattableString.Invariant($"{sequences}\t{length}\t{times}")), CultureInfo.InvariantCulture);

    /// <summary>The last layer's hidden states.</summary>
    public float[] Run(ReadOnlySpan<float> hidden, int sequences, int length)
    {
        var (input, output) = (Path.GetTempFileName(), Path.GetTempFileName());
        File.WriteAllBytes(input, MemoryMarshal.AsBytes(hidden));
        Ask(FormattableString.Invariant($"check\t{sequences}\t{length}\t{input}\t{output}"));
        var result = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(output)).ToArray();
        File.Delete(input);
        File.Delete(output);
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        return _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("ONNX Runtime ended.");
    }
}
