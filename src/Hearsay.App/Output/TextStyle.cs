namespace Hearsay.App.Output;

/// <summary>How words look on a screen with colours; the value is the parameter of the escape sequence (ECMA-48, SGR).</summary>
internal enum TextStyle
{
    /// <summary>As the terminal has it.</summary>
    Plain = 0,

    /// <summary>Bold: a heading.</summary>
    Heading = 1,

    /// <summary>Yellow: a cue.</summary>
    Cue = 33,

    /// <summary>Cyan: a source.</summary>
    Source = 36,

    /// <summary>Grey: what is not read first.</summary>
    Faint = 90,
}
