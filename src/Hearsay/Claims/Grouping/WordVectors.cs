using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Models;

namespace Hearsay.Claims.Grouping;

/// <summary>
/// What words mean, as far as a vector for each says it, whatever the context: the word embeddings of the reader's weights, less
/// their mean, and how much a word tells, from its place in the vocabulary, which stands in the order of frequency.
/// Safe to share between threads.
/// </summary>
public sealed class WordVectors
{
    private const int FirstWord = 1996; // before it stand marks, digits, letters and unused places
    private const double MostWeight = 3, LeastWeight = 0.3;

    private readonly SafeTensors? _tensors;
    private readonly WordPiece? _vocabulary;
    private readonly float[] _mean = [];
    private readonly ConcurrentDictionary<string, WordMeaning> _known = new(StringComparer.Ordinal);

    private WordVectors()
    {
    }

    private WordVectors(SafeTensors tensors)
    {
        _tensors = tensors;
        _vocabulary = new WordPiece(Encoding.UTF8.GetString(tensors.Bytes("vocabulary")).TrimEnd('\n').Split('\n'));
        _mean = new float[tensors.Shape("word.weight")[1]];
        var row = new float[_mean.Length];
        for (var id = FirstWord; id < _vocabulary.Size; id++)
        {
            Read(id, row);
            Vectors.Add(_mean, row, 1);
        }

        Vectors.Divide(_mean, _vocabulary.Size - FirstWord);
    }

    /// <summary>A name that other vectors do not have: the beginning of the SHA-256 of their mean.</summary>
    internal string Id => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<float>(_mean)).AsSpan(0, 8));

    /// <summary>No vectors: each word is like itself alone, and all tell as much. For tests.</summary>
    public static WordVectors None { get; } = new();

    /// <summary>Takes the vectors from a weights file, which is mapped rather than read.</summary>
    /// <param name="path">The weights file; where null the one beside the program.</param>
    /// <exception cref="WeightsException">The file is missing, truncated, damaged or of another format.</exception>
    public static WordVectors Load(string? path = null) => new(SafeTensors.Open(path ?? new HearsayOptions().WeightsPath));

    /// <summary>A word in small letters.</summary>
    internal WordMeaning Of(string word) => _known.GetOrAdd(word, Make);

    private WordMeaning Make(string word)
    {
        if (_tensors is null || _vocabulary is null)
        {
            return new WordMeaning([], 1);
        }

        var pieces = new List<Piece>();
        _vocabulary.Encode(word, 0, pieces);
        var sum = new float[_mean.Length];
        var row = new float[_mean.Length];
        foreach (var piece in pieces)
        {
            Read(piece.Id, row);
            Vectors.Add(sum, row, 1);
            Vectors.Add(sum, _mean, -1);
        }

        Vectors.MakeUnit(sum);

        return new WordMeaning(sum, pieces is [var single] && single.Id >= FirstWord ? WeightOf(single.Id - FirstWord, _vocabulary.Size - FirstWord) : MostWeight);
    }

    /// <summary>Frequencies of words fall with their rank (Zipf), so that the logarithm of the rank says how rare one is.</summary>
    private static double WeightOf(int rank, int count)
        => Math.Clamp((Math.Log(rank + 1) / Math.Log(count) * MostWeight) - LeastWeight, LeastWeight, MostWeight);

    private void Read(int id, Span<float> row)
    {
        if (_tensors!.Has("word.weight.scale"))
        {
            var bytes = MemoryMarshal.Cast<byte, sbyte>(_tensors.Bytes("word.weight")).Slice(id * row.Length, row.Length);
            var scale = MemoryMarshal.Cast<byte, float>(_tensors.Bytes("word.weight.scale"))[id];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = bytes[i] * scale;
            }
        }
        else
        {
            _tensors.ReadRows("word.weight", id, row);
        }
    }
}
