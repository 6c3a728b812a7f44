using System.Text;

namespace Hearsay.App.Output;

/// <summary>All readings in one stream: standard output, or one file that takes its name only when it is whole.</summary>
internal sealed class SingleStreamWriter : ReadingWriter
{
    private readonly ReadingFormat _format;
    private readonly string? _path;
    private readonly bool _many;
    private readonly Stream _stream;
    private int _count;

    /// <summary>Opens the stream.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public SingleStreamWriter(ReadingFormat format, string? path, Terminal terminal, bool many)
    {
        (_format, _path, _many) = (format, path, many);
        _stream = path is null ? new BufferedStream(terminal.OutputBytes(), 1 << 16) : new FileStream(PartOf(path), FileMode.Create);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(Reading reading)
    {
        Put(_count++ > 0 ? _format.Between : _many ? _format.Begin : "");
        _format.Write(reading, _stream);
        return _stream.FlushAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_many)
        {
            Put(_count == 0 ? _format.Begin + _format.End : _format.End);
        }

        await _stream.DisposeAsync().ConfigureAwait(false);
        if (_path is not null)
        {
            File.Move(PartOf(_path), _path, overwrite: true);
        }
    }

    private static string PartOf(string path) => path + ".part";

    private void Put(string text) => _stream.Write(Encoding.UTF8.GetBytes(text));
}
