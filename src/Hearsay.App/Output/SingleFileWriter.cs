namespace Hearsay.App.Output;

/// <summary>All readings in one file.</summary>
internal sealed class SingleFileWriter(ReadingFormat format, string path, Terminal terminal, bool many) : ReadingWriter
{
    private readonly StreamedReadings _readings = new(format, many);
    private readonly OutputFile _file = new(path);
    private bool _isComplete;

    /// <inheritdoc/>
    public override void Write(Reading reading, string name)
    {
        if (OwnText.Is(path, reading.Document.Name))
        {
            throw new OutputException(path, "it is the text that was read");
        }

        _file.Write(_readings.Next(reading));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        _file.Write(_readings.End());
        _file.Complete();
        _isComplete = true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!_isComplete && _readings.Count > 0 && _file.KeepPart() is { } part)
        {
            terminal.Error.WriteLine($"hearsay: what was read until then is in {part}");
        }

        _file.Dispose();
        base.Dispose(disposing);
    }
}
