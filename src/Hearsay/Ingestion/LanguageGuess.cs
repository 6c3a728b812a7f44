namespace Hearsay.Ingestion;

/// <summary>What language a text seems to be in.</summary>
/// <param name="Code">ISO 639-1 code, or <c>und</c> where no language is recognised.</param>
/// <param name="Name">Its name in English, for messages.</param>
/// <param name="Confidence">From 0 to 1: the share of the evidence that speaks for it.</param>
/// <param name="IsForeign">Whether it is certainly not English, which can be known although the language is not.</param>
public readonly record struct LanguageGuess(string Code, string Name, double Confidence, bool IsForeign)
{
    /// <summary>The guess for a text that is too short, or in which nothing speaks clearly for one language.</summary>
    public static LanguageGuess Undecided { get; } = new("und", "an unknown language", 0, IsForeign: false);
}
