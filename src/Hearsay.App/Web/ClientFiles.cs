using System.IO.Compression;
using System.Reflection;
using System.Text.Json;

namespace Hearsay.App.Web;

/// <summary>The pages' scripts as the build made them. There may be none: pages are complete without.</summary>
internal static class ClientFiles
{
    private const string Folder = "client/";

    private static readonly Dictionary<string, Lazy<byte[]>> Packed = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.EndsWith("/manifest.json", StringComparison.Ordinal))
        .ToDictionary(n => n[Folder.Length..], n => new Lazy<byte[]>(() => Pack(Read(n)!)), StringComparer.Ordinal);

    /// <summary>The name of the script that pages load, which loads the others; null where the build made none.</summary>
    public static string? Main { get; } = FindMain();

    /// <summary>The names of all files. Each holds the hash of its content.</summary>
    public static IReadOnlyCollection<string> Names => Packed.Keys;

    /// <summary>A file in Brotli; null where there is none of that name.</summary>
    public static byte[]? InBrotli(string name) => Packed.GetValueOrDefault(name)?.Value;

    /// <summary>A file as it is; null where there is none of that name.</summary>
    public static byte[]? Plain(string name) => Packed.ContainsKey(name) ? Read(Folder + name) : null;

    private static string? FindMain()
    {
        if (Read(Folder + "manifest.json") is not { } bytes)
        {
            return null;
        }

        using var manifest = JsonDocument.Parse(bytes);
        return manifest.RootElement.GetProperty("src/main.ts").GetProperty("file").GetString();
    }

    private static byte[]? Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Pack(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }
}
