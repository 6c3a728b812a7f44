namespace Hearsay.Ingestion.Archives;

/// <summary>An archive is damaged here.</summary>
/// <param name="message">The reason, as in <see cref="Refusal.Reason"/>.</param>
internal sealed class ArchiveDamageException(string message) : Exception(message);
