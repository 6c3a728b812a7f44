namespace Hearsay;

/// <summary>Which model reads.</summary>
public enum ReaderModel
{
    /// <summary>Single precision: the most exact.</summary>
    Accurate,

    /// <summary>The same weights in whole numbers: about twice as fast, and seldom different.</summary>
    Fast,
}
