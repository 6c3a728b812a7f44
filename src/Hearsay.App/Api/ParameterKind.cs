namespace Hearsay.App.Api;

/// <summary>What values a parameter takes.</summary>
internal enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text = 0,

    /// <summary>Words, of which those in quotation marks stand in a row.</summary>
    Words = 1,

    /// <summary>A date, or a time with its offset.</summary>
    Time = 2,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag = 3,

    /// <summary>A whole number from 1.</summary>
    Number = 4,

    /// <summary>One of several words.</summary>
    Choice = 5,
}
