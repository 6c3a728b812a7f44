using Hearsay.Ingestion;

namespace Hearsay.Evaluation;

/// <summary>A folder of predictions scored against gold articles.</summary>
public sealed record FolderScore
{
    /// <summary>The articles with gold, in order.</summary>
    public required IReadOnlyList<ArticleScore> Articles { get; init; }

    /// <summary>Articles without a prediction: all of their gold counts as missed.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Prediction files of no article, or of one that has an earlier file.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>Odd lines of gold and prediction files.</summary>
    public required IReadOnlyList<Refusal> Warnings { get; init; }

    /// <summary>Scores a folder of predictions.</summary>
    /// <param name="gold">The gold articles.</param>
    /// <param name="predictedFolder">Folder of .ann files, as <see cref="AnnotationFolder"/> finds them.</param>
    /// <param name="scorer">What counts as agreement.</param>
    /// <exception cref="IOException">A folder or a file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not UTF-8.</exception>
    public static FolderScore Of(IEnumerable<GoldArticle> gold, string predictedFolder, AttributionScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(scorer);
        var predictions = AnnotationFolder.Open(predictedFolder);
        var articles = new List<ArticleScore>();
        var missing = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var warnings = new List<Refusal>();
        foreach (var article in gold)
        {
            var predicted = predictions.Read(article.Name, article.Text);
            warnings.AddRange(article.Gold.Warnings);
            warnings.AddRange(predicted?.Warnings ?? []);
            articles.Add(scorer.Score(article.Name, article.Text, article.Gold.Attributions, predicted?.Attributions ?? []));
            if (predicted is null)
            {
                missing.Add(article.Name);
            }
            else
            {
                used.Add(predictions.NameFor(article.Name)!);
            }
        }

        return new FolderScore { Articles = articles, Missing = missing, Ignored = [.. predictions.Names.Where(n => !used.Contains(n))], Warnings = warnings };
    }
}
