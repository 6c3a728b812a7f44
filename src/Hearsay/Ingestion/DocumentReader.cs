using System.Globalization;
using System.Security.Cryptography;
using NodaTime;

namespace Hearsay.Ingestion;

/// <summary>Turns bytes into a document, or says why it does not. Immutable, and safe to share between threads.</summary>
public sealed record DocumentReader
{
    /// <summary>The most bytes that an input may have: 64 MiB unless set. A larger one is refused.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>Whether a document that is recognised as not English is read all the same. False unless set.</summary>
    public bool AnyLanguage { get; init; }

    /// <summary>Reads an input that <see cref="InputFinder"/> found. One that cannot be read is refused with the reason.</summary>
    /// <param name="input">The input; it is opened, read once and closed.</param>
    /// <param name="published">When it was published, if the caller knows.</param>
    public DocumentResult Read(Input input, OffsetDateTime? published = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var refusal = input.Load(MaxBytes, out var bytes);
        return refusal is null ? Read(input.Name, bytes, published) : DocumentResult.Of(refusal);
    }

    /// <summary>Reads bytes. No bytes make it throw.</summary>
    /// <param name="name">What the bytes come from. A name in <c>.md</c> or <c>.markdown</c> makes them Markdown.</param>
    /// <param name="bytes">The original, whole.</param>
    /// <param name="published">When it was published; where null, Markdown may tell in its front matter.</param>
    public DocumentResult Read(string name, ReadOnlySpan<byte> bytes, OffsetDateTime? published = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (bytes.Length > MaxBytes)
        {
            return Refuse(name, Refusals.TooLarge(MaxBytes));
        }

        if (FileSignatures.Find(bytes) is { } kind)
        {
            return Refuse(name, Refusals.NotText(kind));
        }

        if (CharsetReader.Read(bytes) is not { } decoded)
        {
            return Refuse(name, Refusals.UnknownCharset);
        }

        if (ControlCharacters.FirstOfMany(decoded.Text) is >= 0 and var control)
        {
            return Refuse(name, Refusals.Binary, string.Create(CultureInfo.InvariantCulture, $"byte {decoded.ByteOffset(bytes, control)}"));
        }

        if (IsHtml(decoded.Text) || name.EndsWith(".html", StringComparison.Ordinal))
        {
            var page = Pages.PageReader.Read(decoded.Text);
            return page.Refusal is null ? DocumentResult.Of(Document.Of(page.Text, name)) : Refuse(name, page.Refusal);
        }

        var plain = MarkdownReader.IsMarkdown(name) ? MarkdownReader.Read(decoded.Text) : new PlainText(decoded.Text, null, null);
        if (!HasWords(plain.Text))
        {
            return Refuse(name, bytes.IsEmpty ? Refusals.Empty : HasWords(decoded.Text) ? Refusals.OnlyMarkup : Refusals.NoWords);
        }

        var language = LanguageReader.Read(plain.Text);
        if (language.IsForeign && !AnyLanguage)
        {
            return Refuse(name, Refusals.Foreign(language));
        }

        return DocumentResult.Of(new Document
        {
            Name = name,
            Text = plain.Text,
            Map = plain.Map,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Charset = decoded.Charset,
            Published = published ?? plain.Published,
            Language = language.Code,
        });
    }

    private static DocumentResult Refuse(string name, string reason, string place = "") => DocumentResult.Of(new Refusal(name, place, reason));

    private static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasWords(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
