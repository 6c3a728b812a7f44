using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hearsay.Models;

/// <summary>One piece of a word: its number in the vocabulary and its place in the text.</summary>
/// <param name="Id">Number in the vocabulary.</param>
/// <param name="Start">First UTF-16 code unit that it stands for.</param>
/// <param name="End">One past the last code unit that it stands for.</param>
public readonly record struct Piece(int Id, int Start, int End);

/// <summary>
/// Cuts text into word pieces as the uncased BERT tokenizer does: controls removed, white space and punctuation split, accents
/// stripped, letters made small, then the longest piece of the vocabulary first (Devlin et al. 2019; Wu et al. 2016).
/// Immutable, and safe to share between threads.
/// </summary>
public sealed class WordPiece
{
    /// <summary>Words of more characters than this become one unknown piece.</summary>
    private const int LongestWord = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _begins;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continues;
    private readonly int _longest;

    /// <summary>Makes a tokenizer from a vocabulary, one piece a line; the number of a piece is the number of its line, from 0.</summary>
    /// <exception cref="FormatException">The vocabulary lacks [CLS], [SEP] or [UNK].</exception>
    public WordPiece(IEnumerable<string> vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var begins = new Dictionary<string, int>(32000, StringComparer.Ordinal);
        var continues = new Dictionary<string, int>(8000, StringComparer.Ordinal);
        var id = 0;
        foreach (var entry in vocabulary)
        {
            if (entry.StartsWith("##", StringComparison.Ordinal) && entry.Length > 2)
            {
                continues[entry[2..]] = id++;
            }
            else
            {
                begins[entry] = id++;
            }

            _longest = Math.Max(_longest, entry.Length);
        }

        Size = id;
        (Begin, End, Unknown) = (Special("[CLS]"), Special("[SEP]"), Special("[UNK]"));
        _begins = begins.GetAlternateLookup<ReadOnlySpan<char>>();
        _continues = continues.GetAlternateLookup<ReadOnlySpan<char>>();

        int Special(string name)
            => begins.TryGetValue(name, out var special) ? special : throw new FormatException($"The vocabulary has no piece {name}.");
    }

    /// <summary>Number of pieces in the vocabulary.</summary>
    public int Size { get; }

    /// <summary>The piece [CLS] that begins a sequence.</summary>
    public int Begin { get; }

    /// <summary>The piece [SEP] that ends a sequence.</summary>
    public int End { get; }

    /// <summary>The piece [UNK] for what the vocabulary cannot spell.</summary>
    public int Unknown { get; }

    /// <summary>Appends the pieces of a text, without [CLS] and [SEP].</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">What is added to every place: where <paramref name="text"/> begins in a larger text.</param>
    /// <param name="pieces">Where the pieces go.</param>
    public void Encode(ReadOnlySpan<char> text, int offset, List<Piece> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        Span<char> plain = stackalloc char[4 * LongestWord + 8];
        Span<int> starts = stackalloc int[plain.Length];
        Span<int> ends = stackalloc int[plain.Length];
        var word = new Spelling(plain, starts, ends);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c < 0x80)
            {
                if (char.IsAsciiLetterOrDigit(c))
                {
                    word.Add((char)(c | (char.IsAsciiLetterUpper(c) ? 0x20 : 0)), at, at + 1);
                }
                else if (c > ' ' && c != 0x7F)
                {
                    Flush(ref word, offset, pieces);
                    word.Add(c, at, at + 1);
                    Flush(ref word, offset, pieces);
                }
                else if (c is ' ' or '\t' or '\n' or '\r')
                {
                    Flush(ref word, offset, pieces);
                }

                at++;
                continue;
            }

            var valid = Rune.DecodeFromUtf16(text[at..], out var rune, out var size) == OperationStatus.Done;
            if (valid)
            {
                AddRune(ref word, rune, at, at + size, offset, pieces);
            }

            at += size;
        }

        Flush(ref word, offset, pieces);
    }

    private void AddRune(ref Spelling word, Rune rune, int start, int end, int offset, List<Piece> pieces)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
            || rune.Value == 0xFFFD)
        {
            return;
        }

        if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            Flush(ref word, offset, pieces);
            return;
        }

        var alone = IsPunctuation(category) || IsIdeograph(rune.Value);
        if (alone)
        {
            Flush(ref word, offset, pieces);
        }

        Span<char> units = stackalloc char[2];
        units = units[..rune.EncodeToUtf16(units)];
        Span<char> decomposed = stackalloc char[36];
        if (!((ReadOnlySpan<char>)units).TryNormalize(decomposed, out var written, NormalizationForm.FormD))
        {
            units.CopyTo(decomposed);
            written = units.Length;
        }

        Span<char> small = stackalloc char[2];
        foreach (var part in decomposed[..written].EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                var count = Rune.ToLowerInvariant(part).EncodeToUtf16(small);
                for (var k = 0; k < count; k++)
                {
                    word.Add(small[k], start, end);
                }
            }
        }

        if (alone)
        {
            Flush(ref word, offset, pieces);
        }
    }

    /// <summary>Spells the gathered word with the longest pieces first; what cannot be spelled becomes one unknown piece.</summary>
    private void Flush(ref Spelling word, int offset, List<Piece> pieces)
    {
        var plain = word.Characters;
        if (plain.IsEmpty)
        {
            return;
        }

        var first = pieces.Count;
        var at = 0;
        var spelled = !word.IsTooLong;
        while (spelled && at < plain.Length)
        {
            var pool = at == 0 ? _begins : _continues;
            var end = Math.Min(plain.Length, at + _longest);
            while (end > at)
            {
                if (pool.TryGetValue(plain[at..end], out var id))
                {
                    pieces.Add(new Piece(id, offset + word.Start(at), offset + word.End(end - 1)));
                    break;
                }

                end--;
            }

            spelled = end > at;
            at = end;
        }

        if (!spelled)
        {
            pieces.RemoveRange(first, pieces.Count - first);
            pieces.Add(new Piece(Unknown, offset + word.Start(0), offset + word.LastEnd));
        }

        word.Clear();
    }

    private static bool IsPunctuation(UnicodeCategory category) => category is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    /// <summary>The CJK blocks that the BERT tokenizer sets apart, character by character.</summary>
    private static bool IsIdeograph(int c)
        => c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
            or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>The normalised characters of one word with the places they came from. A word too long for the vocabulary keeps only its ends.</summary>
    private ref struct Spelling(Span<char> characters, Span<int> starts, Span<int> ends)
    {
        private readonly Span<char> _characters = characters;
        private readonly Span<int> _starts = starts;
        private readonly Span<int> _ends = ends;
        private int _count;
        private int _runes;

        public int LastEnd { get; private set; }

        public readonly bool IsTooLong => _runes > LongestWord;

        public readonly ReadOnlySpan<char> Characters => _characters[.._count];

        public readonly int Start(int i) => _starts[i];

        public readonly int End(int i) => _ends[i];

        public void Add(char c, int start, int end)
        {
            _runes += char.IsLowSurrogate(c) ? 0 : 1;
            LastEnd = end;
            if (_count < _characters.Length)
            {
                (_characters[_count], _starts[_count], _ends[_count]) = (c, start, end);
                _count++;
            }
        }

        public void Clear() => (_count, _runes) = (0, 0);
    }
}
