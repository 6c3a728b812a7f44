using System.Security.Cryptography;
using Hearsay.Ingestion.Pages;
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
    /// <param name="name">What the bytes come from. A name in <c>.md</c> or <c>.markdown</c> makes them Markdown, one in <c>.html</c> or the like a page.</param>
    /// <param name="bytes">The original, whole.</param>
    /// <param name="published">When it was published; where null, the text may tell.</param>
    public DocumentResult Read(string name, ReadOnlySpan<byte> bytes, OffsetDateTime? published = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(new Received(name) { Published = published }, bytes);
    }

    /// <summary>
    /// Reads bytes: plain text, Markdown, or a web page, whose article becomes the text. No bytes make it throw.
    /// </summary>
    /// <param name="received">What is known about them.</param>
    /// <param name="bytes">The original, whole.</param>
    public DocumentResult Read(Received received, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(received);
        if (TextDecoder.Decode(received, bytes, MaxBytes, isMarkup: false, out var refusal) is not { } decoded)
        {
            return DocumentResult.Of(refusal!);
        }

        return PageSniffer.IsPage(received, decoded.Text) ? ReadPage(received, bytes, decoded) : ReadText(received, bytes, decoded);
    }

    private DocumentResult ReadText(Received received, ReadOnlySpan<byte> bytes, DecodedText decoded)
    {
        if (decoded.Text.AsSpan().TrimStart().StartsWith("<?xml ", StringComparison.Ordinal))
        {
            return Refuse(received, Refusals.Xml);
        }

        var plain = MarkdownReader.IsMarkdown(received) ? MarkdownReader.Read(decoded.Text) : new PlainText(decoded.Text, null, null);
        if (!HasWords(plain.Text))
        {
            return Refuse(received, bytes.IsEmpty ? Refusals.Empty : HasWords(decoded.Text) ? Refusals.OnlyMarkup : Refusals.NoWords);
        }

        return Judge(Make(received, bytes, decoded.Charset) with { Text = plain.Text, Map = plain.Map, Published = received.Published ?? plain.Published });
    }

    private DocumentResult ReadPage(Received received, ReadOnlySpan<byte> bytes, DecodedText decoded)
    {
        var page = PageReader.Read(decoded.Text, received.Address);
        if (page.Refusal is not null)
        {
            return Refuse(received, page.Refusal);
        }

        return Judge(Make(received, bytes, decoded.Charset) with
        {
            Text = page.Text,
            Published = received.Published ?? page.Metadata.Published,
            Modified = page.Metadata.Modified,
            Url = page.Metadata.Url,
            Title = page.Metadata.Title,
            Publisher = page.Metadata.Publisher,
            Authors = page.Metadata.Authors,
            Language = page.Metadata.Language ?? LanguageGuess.Undecided.Code,
            Incomplete = page.Incomplete,
        });
    }

    private static Document Make(Received received, ReadOnlySpan<byte> bytes, string charset)
        => new() { Name = received.Name, Text = "", Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Charset = charset, Url = received.Address?.AbsoluteUri };

    /// <summary>Judges the language by the text; what the document declares counts where the text is too short to tell.</summary>
    private DocumentResult Judge(Document document)
    {
        var language = LanguageReader.Read(document.Text);
        if (language.IsForeign && !AnyLanguage)
        {
            return DocumentResult.Of(new Refusal(document.Name, "", Refusals.Foreign(language)));
        }

        return DocumentResult.Of(language.Code == LanguageGuess.Undecided.Code ? document : document with { Language = language.Code });
    }

    private static DocumentResult Refuse(Received received, string reason) => DocumentResult.Of(new Refusal(received.Name, "", reason));

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
