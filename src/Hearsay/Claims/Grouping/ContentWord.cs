namespace Hearsay.Claims.Grouping;

/// <summary>A word of a content that says something.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsName">Whether it is written as a name is.</param>
internal readonly record struct ContentWord(string Stem, WordMeaning Meaning, bool IsName);
