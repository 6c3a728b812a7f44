namespace Hearsay.Statements.Figures;

/// <summary>Adds up a number in words: "three hundred and five", "twenty-four hundred", "two million".</summary>
internal sealed class SpelledNumber(decimal current)
{
    private decimal _total;
    private decimal _current = current;
    private decimal _lastScale = 1;
    private decimal _room = decimal.MaxValue;
    private bool _fits = true;
    private bool _started = current > 0;

    /// <summary>The value; null where it is beyond the range of decimals or nothing was added.</summary>
    public decimal? Value => _fits && _started && _total <= decimal.MaxValue - _current ? _total + _current : null;

    /// <summary>The scale word that it ended in, or 1.</summary>
    public decimal LastScale => _lastScale;

    /// <summary>Whether "and" may go on with it: after "hundred", "thousand" and more.</summary>
    public bool MayJoin => _lastScale >= 100;

    /// <summary>Adds a word, or one of parts joined by hyphens.</summary>
    /// <returns>False, with nothing changed, where the word does not continue the number.</returns>
    public bool TryAdd(ReadOnlySpan<char> word)
    {
        if (word.Contains('-') ? !AreNumbers(word) : !FigureLexicon.TryNumber(word, out _))
        {
            return false;
        }

        var saved = (_total, _current, _lastScale, _room, _fits, _started);
        foreach (var range in word.Split('-'))
        {
            if (!word[range].Equals("and", StringComparison.OrdinalIgnoreCase) && !(FigureLexicon.TryNumber(word[range], out var part) && Add(part)))
            {
                (_total, _current, _lastScale, _room, _fits, _started) = saved;
                return false;
            }
        }

        return true;
    }

    private static bool AreNumbers(ReadOnlySpan<char> word)
    {
        var parts = 0;
        foreach (var range in word.Split('-'))
        {
            var isNumber = FigureLexicon.TryNumber(word[range], out _);
            if (++parts > 6 || !(isNumber || (parts > 1 && word[range].Equals("and", StringComparison.OrdinalIgnoreCase))))
            {
                return false;
            }
        }

        return true;
    }

    private bool Add(NumberWord part) => part.IsScale ? Scale(part.Value) : Small(part.Value);

    /// <summary>A small number fills the place that tens, or a scale word, left open.</summary>
    private bool Small(decimal value)
    {
        var open = !_started || (_current == 0 && _lastScale > 1)
            || (_current % 100 == 0 && _current > 0 && _lastScale == 100)
            || (_current % 10 == 0 && _current % 100 >= 20 && value is > 0 and < 10);
        if (!open || (_started && value == 0))
        {
            return false;
        }

        (_current, _lastScale, _started) = (_current + value, 1, true);
        return true;
    }

    private bool Scale(decimal value)
    {
        if (!_started || _current == 0 || value >= _room)
        {
            return _started && _total > 0 && _current == 0 && value > 100 && Widen(value);
        }

        _fits &= _current <= decimal.MaxValue / value;
        _current = _fits ? _current * value : _current;
        if (value >= 1000)
        {
            _fits &= _total <= decimal.MaxValue - _current;
            (_total, _current, _room) = (_fits ? _total + _current : _total, 0, value);
        }

        _lastScale = value;
        return true;
    }

    /// <summary>"a hundred thousand million": the whole so far is multiplied.</summary>
    private bool Widen(decimal value)
    {
        _fits &= _total <= decimal.MaxValue / value;
        (_total, _lastScale, _room) = (_fits ? _total * value : _total, value, value);
        return true;
    }
}
