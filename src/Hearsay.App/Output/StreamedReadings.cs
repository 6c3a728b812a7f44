using System.Text;

namespace Hearsay.App.Output;

/// <summary>The bytes of several readings in one stream, with what a format puts before, between and after them.</summary>
internal sealed class StreamedReadings(ReadingFormat format, bool many)
{
    /// <summary>Readings so far.</summary>
    public int Count { get; private set; }

    /// <summary>One more reading, whole before any of it is written.</summary>
    public ReadOnlyMemory<byte> Next(Reading reading)
    {
        var buffer = new MemoryStream();
        buffer.Write(Encoding.UTF8.GetBytes(Count++ > 0 ? format.Between : Beginning));
        format.Write(reading, buffer);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>What ends the stream.</summary>
    public ReadOnlyMemory<byte> End() => Encoding.UTF8.GetBytes((Count == 0 ? Beginning : "") + (many ? format.End : ""));

    private string Beginning => format.Header + (many ? format.Begin : "");
}
