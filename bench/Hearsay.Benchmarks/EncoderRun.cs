using System.Diagnostics;
using System.Globalization;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>Our encoder on made-up pieces; what they are does not change the work.</summary>
internal sealed class EncoderRun
{
    private readonly Encoder _encoder;
    private readonly Workspace _workspace = new();

    /// <summary>Loads the weights that ship. Attention reaches everything here, as it does in what is compared with.</summary>
    public EncoderRun(ReaderModel model)
    {
        var precision = model == ReaderModel.Fast ? Precision.Low : Precision.Full;
        var tensors = SafeTensors.Open(new HearsayOptions().WeightsPath);
        _encoder = new Encoder(tensors, int.Parse(tensors.Metadata["heads"], CultureInfo.InvariantCulture), precision, VectorPaths.Best);
    }

    /// <summary>Length of a hidden state.</summary>
    public int Width => _encoder.Width;

    /// <summary>Runs so many sequences of that length once.</summary>
    public void Run(PieceFeatures[] pieces, int[] lengths)
    {
        unsafe
        {
            _encoder.Run(pieces, lengths, _workspace, out _);
        }
    }

    /// <summary>Median milliseconds of a run, after one that does not count.</summary>
    public double Time(int sequences, int length, int times)
    {
        var (pieces, lengths) = Input(sequences, length);
        Run(pieces, lengths);
        return Throughput.Median(Enumerable.Range(0, times).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Run(pieces, lengths);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ToArray());
    }

    /// <summary>What the first layer gets and what the last one gives.</summary>
    public unsafe (float[] Hidden, float[] States) States(int sequences, int length)
    {
        var (pieces, lengths) = Input(sequences, length);
        var hidden = new Span<float>(_encoder.Embed(pieces, _workspace), pieces.Length * Width).ToArray();
        return (hidden, new Span<float>(_encoder.Run(pieces, lengths, _workspace, out _), pieces.Length * Width).ToArray());
    }

    /// <summary>Pieces of so many sequences, and their lengths.</summary>
    public static (PieceFeatures[] Pieces, int[] Lengths) Input(int sequences, int length)
        => ([.. Enumerable.Range(0, sequences * length).Select(i => new PieceFeatures(1000 + (i * 37 % 20000), (short)(i % length), 1, 0, 0))], [.. Enumerable.Repeat(length, sequences)]);
}
