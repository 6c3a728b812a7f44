using System.Text;
using Hearsay.App.Output;
using Hearsay.Ingestion;
using Hearsay.Ledger;

namespace Hearsay.App.Moving;

/// <summary>The texts and originals of entries as files of a folder, so that other programs find them there and the entries need not hold them.</summary>
/// <param name="folder">The folder; originals stand in <c>originals</c> below it, named by their SHA-256.</param>
/// <param name="texts">The folder below it with the texts, <c>ID.txt</c>; empty for itself.</param>
internal sealed class EntryFiles(string folder, string texts)
{
    private const string Originals = "originals";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes what an entry adds into files.</summary>
    /// <returns>The entry without it.</returns>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public ExportedEntry Write(ExportedEntry entry)
    {
        if (entry.Text is { } text)
        {
            WriteText(entry.Document, text);
        }

        if (entry.Bytes is { } bytes)
        {
            ExportFile.Write(Path.Combine(folder, Originals, entry.Original), bytes);
        }

        return entry with { Text = null, Bytes = null };
    }

    /// <summary>Writes the text of a document.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void WriteText(string document, string text) => ExportFile.Write(Path.Combine(folder, texts, document + ".txt"), Encoding.UTF8.GetBytes(text));

    /// <summary>An entry with what stands in files.</summary>
    /// <exception cref="InvalidDataException">A file is missing, or no text.</exception>
    public ExportedEntry Read(ExportedEntry entry)
    {
        if (entry.Record is null)
        {
            return entry;
        }

        var text = Bytes(Path.Combine(texts, Name(entry.Document) + ".txt"));
        try
        {
            return entry with { Text = Strict.GetString(text), Bytes = Bytes(Path.Combine(Originals, Name(entry.Original))) };
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidDataException($"the text of {entry.Document} is not UTF-8", error);
        }
    }

    private byte[] Bytes(string file)
        => FileSystemErrors.Try(() => File.ReadAllBytes(Path.Combine(folder, file)), out var reason) ?? throw new InvalidDataException($"{file} {reason}");

    /// <summary>Names in an export that somebody made must not lead out of its folder.</summary>
    private static string Name(string id) => id.Length > 0 && id.All(char.IsAsciiHexDigitLower) ? id : throw new InvalidDataException($"'{id}' is no name of a document or an original");
}
