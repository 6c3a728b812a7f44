namespace Hearsay.App.Output;

/// <summary>Keeps results from being written over the text that was read.</summary>
internal static class OwnText
{
    /// <summary>Whether a target is the file that a document was read from.</summary>
    public static bool Is(string target, string document)
        => File.Exists(document) && string.Equals(Path.GetFullPath(target), Path.GetFullPath(document), StringComparison.Ordinal);

    /// <summary>Whether a file is there already with other bytes than these.</summary>
    public static bool Differs(string target, ReadOnlySpan<byte> bytes) => File.Exists(target) && !bytes.SequenceEqual(File.ReadAllBytes(target));
}
