using Hearsay.Models;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>The word pieces of every word of a layout: at least one, at most <see cref="MostPerWord"/>.</summary>
internal sealed class PieceCutter
{
    /// <summary>Pieces of a word beyond this are not read; training cuts the same.</summary>
    public const int MostPerWord = 12;

    /// <summary>Rows of the place embedding that pieces take; row 0 belongs to the beginning of a window.</summary>
    public const int Places = 510;

    /// <summary>From this many pieces on, places begin anew with the next paragraph.</summary>
    public const int TurnAtParagraph = 352;

    /// <summary>From this many pieces on, places begin anew with the next sentence.</summary>
    public const int TurnAtSentence = 448;

    private readonly int[] _ids;
    private readonly int[] _starts;
    private readonly short[] _places;

    private PieceCutter(int[] ids, int[] starts, short[] places)
    {
        _ids = ids;
        _starts = starts;
        _places = places;
    }

    /// <summary>Cuts each word by itself, so that a piece never spans two words.</summary>
    public static PieceCutter Cut(TextLayout layout, WordPiece vocabulary)
    {
        var ids = new List<int>(layout.Words.Count * 3 / 2);
        var starts = new int[layout.Words.Count + 1];
        var places = new short[layout.Words.Count];
        var pieces = new List<Piece>();
        var turn = 0;
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
            turn = MustTurn(layout.Words[i].Edge, starts[i] - turn, ids.Count - turn) ? starts[i] : turn;
            places[i] = (short)(1 + starts[i] - turn);
        }

        return new PieceCutter([.. ids], starts, places);
    }

    /// <summary>The pieces of word <paramref name="word"/>.</summary>
    public ReadOnlySpan<int> Of(int word) => _ids.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>Row of the place embedding of the first piece of word <paramref name="word"/>; its other pieces follow. It depends on the text alone, not on where it is cut.</summary>
    public short Place(int word) => _places[word];

    /// <summary>Number of pieces of the words from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public int Count(int first, int end) => _starts[end] - _starts[first];

    private static bool MustTurn(WordEdge edge, int before, int after)
        => (edge == WordEdge.Paragraph && before >= TurnAtParagraph) || (edge != WordEdge.None && before >= TurnAtSentence) || after > Places;
}
