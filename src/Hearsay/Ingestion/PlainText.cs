namespace Hearsay.Ingestion;

/// <summary>The text of a document whose original holds markup.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Map">Where it stands in the original; null where the text is the original.</param>
/// <param name="Published">The publication time that the original states; null where it states none.</param>
internal readonly record struct PlainText(string Text, TextMap? Map, NodaTime.OffsetDateTime? Published);
