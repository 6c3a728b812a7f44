using Hearsay.Text;

namespace Hearsay.Syntax;

/// <summary>Parts of speech, dependencies and names over the words of a text. Immutable, and safe to share between threads.</summary>
public sealed class TextSyntax
{
    private readonly WordSyntax[] _words;
    private readonly int[] _firstChild;
    private readonly int[] _nextChild;

    /// <summary>Makes the syntax of a text.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="words">One entry a word of the layout. A head outside the word's sentence counts as none.</param>
    /// <exception cref="ArgumentException">There is not one entry a word.</exception>
    public TextSyntax(TextLayout layout, IReadOnlyList<WordSyntax> words)
        : this(layout, [.. words ?? throw new ArgumentNullException(nameof(words))])
    {
    }

    /// <summary>Makes the syntax of a text from entries that it keeps as its own.</summary>
    internal TextSyntax(TextLayout layout, WordSyntax[] words)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (words.Length != layout.Words.Count)
        {
            throw new ArgumentException($"{words.Length} entries for {layout.Words.Count} words.", nameof(words));
        }

        Layout = layout;
        _words = words;
        _firstChild = new int[_words.Length];
        _nextChild = new int[_words.Length];
        Array.Fill(_firstChild, -1);
        Array.Fill(_nextChild, -1);
        for (var i = _words.Length - 1; i >= 0; i--)
        {
            var head = _words[i].Head;
            if (head < 0 || head >= _words.Length || layout.Words[head].Sentence != layout.Words[i].Sentence)
            {
                _words[i] = _words[i] with { Head = i };
            }
            else if (head != i)
            {
                (_nextChild[i], _firstChild[head]) = (_firstChild[head], i);
            }
        }
    }

    /// <summary>The text.</summary>
    public TextLayout Layout { get; }

    /// <summary>The number of words.</summary>
    public int Count => _words.Length;

    /// <summary>The entry of a word.</summary>
    public WordSyntax this[int word] => _words[word];

    /// <summary>The words whose head this word is, in order.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (var child = _firstChild[word]; child >= 0; child = _nextChild[child])
        {
            yield return child;
        }
    }

    /// <summary>A text without any syntax: every word is its own head and of no name.</summary>
    public static TextSyntax None(TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return new TextSyntax(layout, [.. layout.Words.Select((_, i) => new WordSyntax("", "", i))]);
    }
}
