namespace Hearsay.App.Accounting;

/// <summary>How a part of an account is written.</summary>
internal enum AccountFormat
{
    /// <summary>For people.</summary>
    Table = 0,

    /// <summary>An object a line.</summary>
    Json = 1,

    /// <summary>Comma-separated values.</summary>
    Csv = 2,
}
