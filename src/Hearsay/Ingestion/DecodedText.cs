namespace Hearsay.Ingestion;

/// <summary>Bytes that became text.</summary>
/// <param name="Text">The text, without byte order mark and without unpaired surrogates; U+FFFD stands for damaged bytes.</param>
/// <param name="Charset">The name of the charset in small letters.</param>
/// <param name="MarkLength">Length of the byte order mark in bytes, 0 to 4.</param>
internal readonly record struct DecodedText(string Text, string Charset, int MarkLength);
