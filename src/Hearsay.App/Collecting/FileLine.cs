using Hearsay.Ingestion;

namespace Hearsay.App.Collecting;

/// <summary>A line of a file.</summary>
/// <param name="Place">Where it stands, such as <c>line 3</c>.</param>
/// <param name="Bytes">Its bytes without the end.</param>
/// <param name="Refusal">Why it could not be read; null where it could.</param>
internal sealed record FileLine(string Place, byte[] Bytes, Refusal? Refusal = null);
