using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Hearsay.Models;

/// <summary>
/// A memory-mapped file of named tensors: 8 bytes of header length (little-endian), a JSON header, raw values. The header is
/// checked whole before any tensor is handed out, so that a truncated or foreign file is refused and never read beyond its end.
/// </summary>
internal sealed unsafe class SafeTensors : IDisposable
{
    private const int LongestHeader = 16 << 20;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _data;
    private readonly Dictionary<string, Tensor> _tensors = new(StringComparer.Ordinal);

    private SafeTensors(string path, long length)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += _view.PointerOffset;
        var size = length >= 8 ? BitConverter.ToUInt64(new ReadOnlySpan<byte>(start, 8)) : ulong.MaxValue;
        if (size > LongestHeader || (long)size + 8 > length)
        {
            throw new WeightsException(path, "byte 0", "is not a weights file, or it is truncated");
        }

        _data = start + 8 + size;
        ReadHeader(path, new ReadOnlySpan<byte>(start + 8, (int)size), length - 8 - (long)size);
    }

    /// <summary>What the header says of the file as a whole.</summary>
    public Dictionary<string, string> Metadata { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens a file, with other names for its tensors if need be.</summary>
    /// <exception cref="WeightsException">The file is missing, unreadable, truncated or of another format.</exception>
    public static SafeTensors Open(string path, IReadOnlyDictionary<string, string[]>? aliases = null)
    {
        try
        {
            return new SafeTensors(path, new FileInfo(path).Length) { Aliases = aliases ?? new Dictionary<string, string[]>() };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WeightsException(path, "", $"cannot be opened: {e.Message}");
        }
    }

    /// <summary>Names under which other names' tensors are found too, joined along the first dimension where there are several.</summary>
    public IReadOnlyDictionary<string, string[]> Aliases { get; init; } = new Dictionary<string, string[]>();

    /// <summary>Whether there is a tensor of that name.</summary>
    public bool Has(string name) => _tensors.ContainsKey(name) || Aliases.ContainsKey(name);

    /// <summary>Raw bytes of a tensor.</summary>
    public ReadOnlySpan<byte> Bytes(string name)
    {
        var t = Find(name);
        return new ReadOnlySpan<byte>(_data + t.Start, checked((int)t.Length));
    }

    /// <summary>Length of each dimension.</summary>
    public IReadOnlyList<int> Shape(string name)
    {
        if (!Aliases.TryGetValue(name, out var parts))
        {
            return Find(name).Shape;
        }

        var shape = Find(parts[0]).Shape.ToArray();
        shape[0] *= parts.Length;
        return shape;
    }

    /// <summary>
    /// A tensor's values in single precision. 8-bit values are multiplied by the scale of their row, from the tensor of the same
    /// name with <c>.scale</c> after it.
    /// </summary>
    public float[] Floats(string name)
    {
        var values = new float[Count(name)];
        CopyTo(name, values);
        return values;
    }

    /// <summary>Number of values of a tensor.</summary>
    public int Count(string name) => Aliases.TryGetValue(name, out var parts) ? parts.Sum(part => Find(part).Count) : Find(name).Count;

    /// <summary>Writes what <see cref="Floats"/> gives to the beginning of a buffer.</summary>
    public void CopyTo(string name, Span<float> target)
    {
        foreach (var part in Aliases.TryGetValue(name, out var parts) ? parts : [name])
        {
            var t = Find(part);
            CopyPart(part, t.Type, target[..t.Count]);
            target = target[t.Count..];
        }
    }

    /// <summary>A tensor of 32-bit integers.</summary>
    public ReadOnlySpan<int> Integers(string name) => MemoryMarshal.Cast<byte, int>(Bytes(name));

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private void CopyPart(string name, string type, Span<float> target)
    {
        switch (type)
        {
            case "F32":
                MemoryMarshal.Cast<byte, float>(Bytes(name)).CopyTo(target);
                break;
            case "F16":
                var halves = MemoryMarshal.Cast<byte, Half>(Bytes(name));
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = (float)halves[i];
                }

                break;
            default:
                ScaleRows(MemoryMarshal.Cast<byte, sbyte>(Bytes(name)), MemoryMarshal.Cast<byte, float>(Bytes(name + ".scale")), target);
                break;
        }
    }

    private static void ScaleRows(ReadOnlySpan<sbyte> source, ReadOnlySpan<float> scales, Span<float> target)
    {
        var columns = source.Length / scales.Length;
        for (var r = 0; r < scales.Length; r++)
        {
            for (var i = r * columns; i < (r + 1) * columns; i++)
            {
                target[i] = source[i] * scales[r];
            }
        }
    }

    private Tensor Find(string name)
        => _tensors.TryGetValue(Aliases.TryGetValue(name, out var parts) ? parts.Single() : name, out var t) ? t : throw new KeyNotFoundException($"The weights have no tensor {name}.");

    private void ReadHeader(string path, ReadOnlySpan<byte> header, long size)
    {
        try
        {
            using var json = JsonDocument.Parse(header.ToArray());
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (entry.NameEquals("__metadata__"))
                {
                    foreach (var item in entry.Value.EnumerateObject())
                    {
                        Metadata[item.Name] = item.Value.GetString() ?? "";
                    }
                }
                else
                {
                    _tensors[entry.Name] = ReadEntry(path, entry, size);
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException)
        {
            throw new WeightsException(path, "header", $"is damaged: {e.Message}");
        }
    }

    private static Tensor ReadEntry(string path, JsonProperty entry, long size)
    {
        var type = entry.Value.GetProperty("dtype").GetString() ?? "";
        var shape = entry.Value.GetProperty("shape").EnumerateArray().Select(x => x.GetInt32()).ToArray();
        var offsets = entry.Value.GetProperty("data_offsets");
        var (start, end) = (offsets[0].GetInt64(), offsets[1].GetInt64());
        var width = type switch { "F32" or "I32" => 4, "F16" => 2, "I8" or "U8" => 1, _ => 0 };
        var count = shape.Aggregate(1L, (n, x) => checked(n * x));
        if (width == 0 || start < 0 || end > size || end - start != count * width || start % width != 0)
        {
            throw new WeightsException(path, $"tensor {entry.Name}", end > size ? "is truncated" : "is of a type or size that is not known");
        }

        return new Tensor(type, shape, start, end - start, checked((int)count));
    }

    private readonly record struct Tensor(string Type, int[] Shape, long Start, long Length, int Count);
}
