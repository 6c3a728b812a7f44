using System.Buffers;
using Hearsay.Formats;

namespace Hearsay.Ledger;

/// <summary>A reading on its way into a ledger: its JSON, and the rows that the index will hold of it.</summary>
/// <param name="Weights">The weights that made it.</param>
/// <param name="Json">The reading as <see cref="JsonFormat"/> writes it, without the line feed.</param>
/// <param name="Packed">The same, packed.</param>
/// <param name="Rows">The rows.</param>
internal sealed record NewReading(string Weights, byte[] Json, byte[] Packed, ReadingRows Rows)
{
    /// <summary>A reading as the pipeline gives it.</summary>
    public static NewReading Of(Reading reading)
    {
        var json = new ArrayBufferWriter<byte>(1 << 16);
        JsonFormat.Write(reading, json);
        return Of(json.WrittenSpan[..^1].ToArray());
    }

    /// <summary>A reading as a ledger kept it.</summary>
    /// <exception cref="InvalidDataException">The bytes are no reading.</exception>
    public static NewReading Of(byte[] json)
    {
        var shape = ReadingShape.Of(json);
        return new NewReading(shape.Weights, json, Packing.Pack(json), ReadingRows.Of(shape));
    }
}
