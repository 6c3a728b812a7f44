namespace Hearsay.Ingestion;

/// <summary>The scripts that tell languages apart.</summary>
internal enum Script
{
    /// <summary>No letter, or one of a script that is not listed.</summary>
    Other,

    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Thai,
    Georgian,
    Hangul,
    Kana,
    Han,
}
