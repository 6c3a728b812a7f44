using System.Diagnostics;
using System.Globalization;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Collecting;

/// <summary>What a collecting run has put on disk so far: a line that keeps itself up to date on a screen; refusals are always told.</summary>
internal sealed class CollectProgress(Terminal terminal) : IDisposable
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly StatusLine _line = new(terminal, isShown: true);
    private int _expected;
    private int _told;

    /// <summary>Whether it is known how much is to come; then the time that is left is told.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Documents that were new, new versions among them.</summary>
    public int New { get; private set; }

    /// <summary>New versions of documents.</summary>
    public int Versions { get; private set; }

    /// <summary>Documents that the ledger had.</summary>
    public int Known { get; private set; }

    /// <summary>Documents that were kept and not read, for they are not in English.</summary>
    public int Unread { get; private set; }

    /// <summary>Inputs refused.</summary>
    public int Refused { get; private set; }

    /// <summary>More is to come, or less than was said.</summary>
    /// <param name="more">How much more; less than 0 for less.</param>
    public void Expect(int more) => Interlocked.Add(ref _expected, more);

    /// <summary>A document is in the ledger.</summary>
    public void Add(Addition addition, bool isRead)
    {
        New += addition == Addition.Known ? 0 : 1;
        Versions += addition == Addition.NewVersion ? 1 : 0;
        Known += addition == Addition.Known ? 1 : 0;
        Unread += addition != Addition.Known && !isRead ? 1 : 0;
        _line.Show(Text());
    }

    /// <summary>An input was refused.</summary>
    public void AddRefused(Refusal refusal)
    {
        Refused++;
        _line.Clear();
        terminal.Error.WriteLine($"hearsay: {refusal}");
    }

    /// <summary>Says what was done where there was something new since the last time, for whoever reads it later.</summary>
    public void TellNews()
    {
        if (New > _told)
        {
            _line.Clear();
            terminal.Error.WriteLine($"hearsay: {Text()}");
        }

        _told = New;
    }

    /// <summary>What was done, in a line.</summary>
    public string Text()
    {
        var done = New + Known + Refused;
        var rate = done / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        var versions = Versions > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({Versions} new versions)") : "";
        var unread = Unread > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Unread} kept unread") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{done} done: {New} new{versions}, {Known} known, {Refused} refused{unread}, {rate:F1} a second{Left(done, rate)}");
    }

    private string Left(int done, double rate)
    {
        var left = Volatile.Read(ref _expected) - done;
        return IsCounted && left > 0 && done > 0 ? $", {CollectTimes.Words(TimeSpan.FromSeconds(left / rate))} left" : "";
    }

    /// <inheritdoc/>
    public void Dispose() => _line.End(Text());
}
