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

    /// <summary>Claims as comma-separated values.</summary>
    public const string Claims = "claims-csv";

    /// <summary>How claims, statements, actors and documents stand to each other, as comma-separated values.</summary>
    public const string Edges = "edges-csv";

    /// <summary>The same as a graph in GraphML.</summary>
    public const string GraphMl = "graphml";

    /// <summary>Lineage in W3C PROV-O, as JSON-LD.</summary>
    public const string Prov = "prov";

    /// <summary>Claims as ClaimReview of schema.org, as JSON-LD.</summary>
    public const string Schema = "schema";

    /// <summary>What people corrected, as examples to learn from, in JSON Lines.</summary>
    public const string Corrections = "corrections";

    /// <summary>All of them, the usual one first.</summary>
    public static string[] All { get; } = [Lines, Brat, Annotation, Csv, Story, Claims, Edges, GraphMl, Prov, Schema, Corrections];
}
