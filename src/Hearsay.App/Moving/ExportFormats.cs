namespace Hearsay.App.Moving;

/// <summary>The formats of <c>--format</c> for whole ledgers.</summary>
internal static class ExportFormats
{
    /// <summary>JSON Lines: every entry with all that it adds.</summary>
    public const string Lines = "jsonl";

    /// <summary>A folder of texts, each with its attributions in brat stand-off.</summary>
    public const string Brat = "brat";

    /// <summary>W3C Web Annotation.</summary>
    public const string Annotation = "annotation";

    /// <summary>Statements as comma-separated values.</summary>
    public const string Csv = "csv";

    /// <summary>The account across documents as one JSON object.</summary>
    public const string Story = "story";
}
