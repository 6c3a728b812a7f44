using System.Runtime.InteropServices;

namespace Hearsay.Models;

/// <summary>
/// A BERT encoder (Devlin et al. 2019) with small embeddings, where the weights have them, of what an uncased vocabulary lacks.
/// Immutable, and safe to share between threads that each have their own <see cref="Workspace"/>.
/// </summary>
internal sealed unsafe class Encoder
{
    private readonly SafeTensors _tensors;
    private readonly EncoderLayer[] _layers;
    private readonly AlignedArray<float> _places;
    private readonly AlignedArray<float>?[] _features;
    private readonly AlignedArray<float> _weight;
    private readonly AlignedArray<float> _shift;
    private readonly bool _bytes;

    /// <summary>Loads an encoder. The word embeddings stay in the mapped file, which must outlive the encoder.</summary>
    /// <exception cref="KeyNotFoundException">A tensor is missing.</exception>
    public Encoder(SafeTensors tensors, int heads, Precision precision, VectorPath path, int reach = int.MaxValue)
    {
        _tensors = tensors;
        Path = path;
        Width = tensors.Shape("word.weight")[1];
        _bytes = tensors.Has("word.weight.scale");
        _places = Table("place.weight")!;
        _features = [Table("case.weight"), Table("quote.weight"), Table("edge.weight")];
        var kind = tensors.Floats("kind.weight").AsSpan(0, Width);
        for (var i = 0; i < _places.Length; i++)
        {
            _places.Pointer[i] += kind[i % Width];
        }

        (_weight, _shift) = (EncoderLayer.Vector(tensors, "norm.weight"), EncoderLayer.Vector(tensors, "norm.bias"));
        var count = 0;
        while (tensors.Has($"layers.{count}.qkv.weight"))
        {
            count++;
        }

        _layers = new EncoderLayer[count];
        Parallel.For(0, count, i => _layers[i] = new EncoderLayer(tensors, $"layers.{i}", heads, precision, reach));
    }

    /// <summary>Length of a hidden state.</summary>
    public int Width { get; }

    /// <summary>The vectors that products are made with.</summary>
    public VectorPath Path { get; }

    /// <summary>Runs sequences that stand one after another.</summary>
    /// <param name="pieces">The pieces of all sequences, with [CLS] and [SEP].</param>
    /// <param name="lengths">Pieces of each sequence; together all of them.</param>
    /// <param name="workspace">Buffers of this thread.</param>
    /// <param name="middle">The hidden states after the layer before the last two, where syntax is read; valid as long as the result.</param>
    /// <returns>Hidden states [pieces, width] of the last layer; valid until the workspace is used again.</returns>
    public float* Run(ReadOnlySpan<PieceFeatures> pieces, ReadOnlySpan<int> lengths, Workspace workspace, out float* middle)
    {
        var x = Embed(pieces, workspace);
        middle = workspace.Floats("middle", pieces.Length * Width).Pointer;
        for (var i = 0; i < _layers.Length; i++)
        {
            _layers[i].Run(Path, x, lengths, pieces.Length, workspace);
            if (i == _layers.Length - 3)
            {
                new ReadOnlySpan<float>(x, pieces.Length * Width).CopyTo(new Span<float>(middle, pieces.Length * Width));
            }
        }

        return x;
    }

    /// <summary>The embeddings that the first layer gets [pieces, width]; valid until the workspace is used again.</summary>
    public float* Embed(ReadOnlySpan<PieceFeatures> pieces, Workspace workspace)
    {
        var x = workspace.Floats("hidden", Workspace.PaddedRows(pieces.Length) * Width).Pointer;
        for (var i = 0; i < pieces.Length; i++)
        {
            Embed(pieces[i], x + (i * Width));
        }

        return x;
    }

    private void Embed(PieceFeatures piece, float* x)
    {
        ReadWord(piece.Id, x);
        VectorMath.Add(x, _places.Pointer + (piece.Place * Width), Width);
        AddFeature(0, piece.Shape, x);
        AddFeature(1, piece.Quotation, x);
        AddFeature(2, piece.Edge, x);
        VectorMath.Normalise(x, _weight.Pointer, _shift.Pointer, Width);
    }

    private void AddFeature(int table, int row, float* x)
    {
        if (_features[table] is { } values)
        {
            VectorMath.Add(x, values.Pointer + (row * Width), Width);
        }
    }

    private void ReadWord(int id, float* x)
    {
        if (_bytes)
        {
            var row = MemoryMarshal.Cast<byte, sbyte>(_tensors.Bytes("word.weight")).Slice(id * Width, Width);
            var scale = MemoryMarshal.Cast<byte, float>(_tensors.Bytes("word.weight.scale"))[id];
            for (var i = 0; i < Width; i++)
            {
                x[i] = row[i] * scale;
            }
        }
        else
        {
            var row = MemoryMarshal.Cast<byte, Half>(_tensors.Bytes("word.weight")).Slice(id * Width, Width);
            for (var i = 0; i < Width; i++)
            {
                x[i] = (float)row[i];
            }
        }
    }

    private AlignedArray<float>? Table(string name) => _tensors.Has(name) ? EncoderLayer.Vector(_tensors, name) : null;
}
