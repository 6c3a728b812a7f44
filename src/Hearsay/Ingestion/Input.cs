namespace Hearsay.Ingestion;

/// <summary>One place to read a document from: a file, standard input, or a place that already proved unreadable.</summary>
public sealed class Input
{
    private readonly Func<Stream>? _open;
    private readonly Refusal? _refusal;

    private Input(string name, Func<Stream>? open, Refusal? refusal)
    {
        Name = name;
        _open = open;
        _refusal = refusal;
    }

    /// <summary>Its name as the user gave it, or below the folder that the user named; <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>An input that is read from a stream, which is opened when it is read and closed after.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="open">Opens the stream. What it throws of <see cref="IOException"/> and the like becomes a refusal.</param>
    public static Input From(string name, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        return new Input(name, open, null);
    }

    /// <summary>A place that cannot be read.</summary>
    public static Input Refused(string name, string reason) => new(name, null, new Refusal(name, "", reason));

    /// <summary>The file of that name, whether it exists or not.</summary>
    internal static Input OfFile(string path)
        => new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1), null);

    /// <summary>Reads all bytes. Gives null, or the reason why they could not be read.</summary>
    /// <param name="maxBytes">The most that is read. What is larger is refused, so an endless stream ends there.</param>
    /// <param name="bytes">The bytes; none where the input is refused.</param>
    internal Refusal? Load(int maxBytes, out byte[] bytes)
    {
        bytes = [];
        if (_open is null)
        {
            return _refusal;
        }

        var read = FileSystemErrors.Try(() => ReadAll(_open, maxBytes), out var reason);
        if (read is null)
        {
            return new Refusal(Name, "", reason!);
        }

        bytes = read.Length > maxBytes ? [] : read;
        return read.Length > maxBytes ? new Refusal(Name, "", Refusals.TooLarge(maxBytes)) : null;
    }

    /// <summary>All bytes of a stream, or the first of them and more than <paramref name="maxBytes"/>.</summary>
    private static byte[] ReadAll(Func<Stream> open, int maxBytes)
    {
        using var stream = open();
        using var all = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, maxBytes) : 0);
        var buffer = new byte[1 << 16];
        for (int read; all.Length <= maxBytes && (read = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
