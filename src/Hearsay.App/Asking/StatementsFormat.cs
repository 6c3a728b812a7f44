namespace Hearsay.App.Asking;

/// <summary>How statements are written.</summary>
internal enum StatementsFormat
{
    /// <summary>For people.</summary>
    Table = 0,

    /// <summary>An object a line.</summary>
    Json = 1,

    /// <summary>Comma-separated values.</summary>
    Csv = 2,
}
