using System.Diagnostics;
using System.Globalization;
using Hearsay.Ingestion;

namespace Hearsay.App;

/// <summary>What a run has done so far: a line that keeps itself up to date on a screen, silent in a pipe; refusals are always told.</summary>
internal sealed class Progress(Terminal terminal, bool isShown) : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _shown;
    private bool _line;

    /// <summary>Documents read.</summary>
    public int Read { get; private set; }

    /// <summary>Inputs refused.</summary>
    public int Refused { get; private set; }

    /// <summary>One more document was read and written.</summary>
    public void AddRead()
    {
        Read++;
        Show(final: false);
    }

    /// <summary>One more input was refused.</summary>
    public void AddRefused(Refusal refusal)
    {
        Refused++;
        Clear();
        terminal.Error.WriteLine($"hearsay: {refusal}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Show(final: true);
        if (_line)
        {
            terminal.Error.WriteLine();
        }
    }

    private void Show(bool final)
    {
        if (!isShown || !terminal.IsErrorScreen || (!final && _watch.Elapsed - _shown < Often))
        {
            return;
        }

        _shown = _watch.Elapsed;
        var rate = (Read + Refused) / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\e[K{Read} read, {Refused} refused, {rate:F1} a second"));
        _line = true;
    }

    private void Clear()
    {
        if (_line)
        {
            terminal.Error.Write("\r\e[K");
            _line = false;
        }
    }
}
