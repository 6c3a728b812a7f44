using System.Text;

namespace Hearsay.Text;

/// <summary>Reads the value of a line of TOML: a string, or a list of strings; basic strings ("…" with escapes) and literal ones ('…').</summary>
/// <param name="text">What stands after the equals sign.</param>
/// <param name="error">Makes the exception of a reason, with the place.</param>
internal sealed class TomlStrings(string text, Func<string, Exception> error)
{
    private int _at;

    /// <summary>The strings of the value: one, or those of a list.</summary>
    /// <exception cref="Exception">It is none; made by what the reader was given.</exception>
    public IReadOnlyList<string> Read(bool isList)
    {
        var strings = new List<string>();
        if (!isList)
        {
            strings.Add(String());
        }
        else
        {
            Expect('[');
            while (Peek() != ']')
            {
                strings.Add(String());
                if (Peek() == ',')
                {
                    _at++;
                }
                else if (Peek() != ']')
                {
                    throw error("expected , or ] in the list");
                }
            }

            _at++;
        }

        return Peek() is '\0' or '#' ? strings : throw error($"unexpected {text[_at..]}");
    }

    private char Peek()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        return _at < text.Length ? text[_at] : '\0';
    }

    private void Expect(char mark)
    {
        if (Peek() != mark)
        {
            throw error($"expected {mark}");
        }

        _at++;
    }

    private string String()
    {
        var quote = Peek();
        if (quote is not ('"' or '\''))
        {
            throw error("expected a string in quotation marks");
        }

        var value = new StringBuilder();
        for (_at++; _at < text.Length && text[_at] != quote; _at++)
        {
            value.Append(text[_at] == '\\' && quote == '"' ? Escaped() : text[_at].ToString());
        }

        return _at++ < text.Length ? value.ToString() : throw error("the string does not end on its line");
    }

    private string Escaped()
    {
        var mark = ++_at < text.Length ? text[_at] : '\0';
        if (mark is 'u' or 'U')
        {
            var length = mark == 'u' ? 4 : 8;
            if (_at + length < text.Length && int.TryParse(text.AsSpan(_at + 1, length), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
            {
                _at += length;
                return new Rune(code).ToString();
            }
        }

        return mark switch
        {
            '"' or '\\' => mark.ToString(),
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            'b' => "\b",
            'f' => "\f",
            _ => throw error("unknown escape in the string"),
        };
    }
}
