using System.Diagnostics;

namespace Hearsay.App;

/// <summary>A line on a person's screen that keeps itself up to date; silent in a pipe.</summary>
/// <param name="terminal">The screen.</param>
/// <param name="isShown">Whether it is wanted at all.</param>
internal sealed class StatusLine(Terminal terminal, bool isShown)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _shown;
    private bool _isThere;

    /// <summary>Shows a text, unless another was shown just now.</summary>
    public void Show(string text)
    {
        if (_watch.Elapsed - _shown >= Often)
        {
            Write(text);
        }
    }

    /// <summary>Makes room for another message.</summary>
    public void Clear()
    {
        if (_isThere)
        {
            terminal.Error.Write("\r\e[K");
            _isThere = false;
        }
    }

    /// <summary>Shows a last text, which stays.</summary>
    public void End(string text)
    {
        Write(text);
        if (_isThere)
        {
            terminal.Error.WriteLine();
        }
    }

    private void Write(string text)
    {
        if (isShown && terminal.IsErrorScreen)
        {
            _shown = _watch.Elapsed;
            terminal.Error.Write($"\r\e[K{text}");
            _isThere = true;
        }
    }
}
