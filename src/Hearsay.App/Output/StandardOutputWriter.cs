namespace Hearsay.App.Output;

/// <summary>All readings on standard output.</summary>
internal sealed class StandardOutputWriter(ReadingFormat format, Terminal terminal, bool many) : ReadingWriter
{
    private readonly StreamedReadings _readings = new(format, many);
    private readonly Stream _stream = terminal.OutputBytes();

    /// <inheritdoc/>
    public override void Write(Reading reading, string name) => Put(_readings.Next(reading));

    /// <inheritdoc/>
    public override void Complete() => Put(_readings.End());

    private void Put(ReadOnlyMemory<byte> bytes) => OutputException.Guard(Terminal.OutputName, () =>
    {
        _stream.Write(bytes.Span);
        _stream.Flush();
    });
}
