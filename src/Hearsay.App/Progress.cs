using System.Diagnostics;
using System.Globalization;
using Hearsay.Ingestion;

namespace Hearsay.App;

/// <summary>What a reading run has done so far; refusals are always told.</summary>
internal sealed class Progress(Terminal terminal, bool isShown) : IDisposable
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly StatusLine _line = new(terminal, isShown);

    /// <summary>Documents read.</summary>
    public int Read { get; private set; }

    /// <summary>Inputs refused.</summary>
    public int Refused { get; private set; }

    /// <summary>One more document was read and written.</summary>
    public void AddRead()
    {
        Read++;
        _line.Show(Text());
    }

    /// <summary>One more input was refused.</summary>
    public void AddRefused(Refusal refusal)
    {
        Refused++;
        _line.Clear();
        terminal.Error.WriteLine($"hearsay: {refusal}");
    }

    /// <inheritdoc/>
    public void Dispose() => _line.End(Text());

    private string Text()
    {
        var rate = (Read + Refused) / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{Read} read, {Refused} refused, {rate:F1} a second");
    }
}
