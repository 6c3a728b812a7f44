using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>The word pieces of every word of a layout: at least one, at most <see cref="MostPerWord"/>.</summary>
internal sealed class PieceCutter
{
    /// <summary>Pieces of a word beyond this are not read; training cuts the same.</summary>
    public const int MostPerWord = 12;

    private readonly int[] _ids;
    private readonly int[] _starts;

    private PieceCutter(int[] ids, int[] starts)
    {
        _ids = ids;
        _starts = starts;
    }

    /// <summary>Cuts each word by itself, so that a piece never spans two words.</summary>
    public static PieceCutter Cut(TextLayout layout, WordPiece vocabulary)
    {
        var ids = new List<int>(layout.Words.Count * 3 / 2);
        var starts = new int[layout.Words.Count + 1];
        var pieces = new List<Piece>();
        for (var i = 0; i < layout.Words.Count; i++)
        {
            var span = layout.Words[i].Span;
            pieces.Clear();
            vocabulary.Encode(layout.Text.AsSpan(span.Start, Math.Min(span.Length, 512)), 0, pieces);
            for (var k = 0; k < Math.Min(pieces.Count, MostPerWord); k++)
            {
                ids.Add(pieces[k].Id);
            }

            if (pieces.Count == 0)
            {
                ids.Add(vocabulary.Unknown);
            }

            starts[i + 1] = ids.Count;
        }

        return new PieceCutter([.. ids], starts);
    }

    /// <summary>The pieces of word <paramref name="word"/>.</summary>
    public ReadOnlySpan<int> Of(int word) => _ids.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>Number of pieces of the words from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public int Count(int first, int end) => _starts[end] - _starts[first];
}
