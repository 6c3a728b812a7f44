namespace Hearsay.Ingestion;

/// <summary>Why an input was not read. Odd input is a result with a reason, not an exception.</summary>
/// <param name="Input">The input as the user named it.</param>
/// <param name="Place">Where in it, such as <c>byte 17</c> or <c>line 3</c>; empty where the whole input is meant.</param>
/// <param name="Reason">What is wrong, and what to do about it where something can be done, without a final full stop.</param>
public sealed record Refusal(string Input, string Place, string Reason)
{
    /// <summary>The message for people: input, place and reason.</summary>
    public override string ToString() => Place.Length == 0 ? $"{Input}: {Reason}" : $"{Input}: {Place}: {Reason}";
}
