using Hearsay.Statements.Places;
using Hearsay.Syntax;

namespace Hearsay.Evaluation;

/// <summary>How well places of some articles were found and resolved.</summary>
/// <param name="Tagging">Names found, by overlap; adjectives and words for people are left out on both sides.</param>
/// <param name="Literal">Of the names found whose literalness a person marked, those judged alike.</param>
/// <param name="Errors">Kilometres between the place and the person's, for each marked name with a position whose span was given; 20,039 where no place was found.</param>
/// <param name="NearFound">Of these names, those that were found without help and placed within 161 km.</param>
internal sealed record PlaceScore(Score Tagging, Score Literal, IReadOnlyList<double> Errors, int NearFound)
{
    /// <summary>100 miles, within which a place counts as right by the custom of the field.</summary>
    public const double Near = 161;

    /// <summary>Half the earth's girth in kilometres: the error of a name that was not resolved (Gritta et al. 2020).</summary>
    public const double Farthest = 20039;

    /// <summary>Share of names, their spans given, that were placed within 161 km.</summary>
    public double Accuracy => Score.Ratio(Errors.Count(e => e <= Near), Errors.Count, 0);

    /// <summary>Share of names that were found without help and placed within 161 km.</summary>
    public double EndToEnd => Score.Ratio(NearFound, Errors.Count, 0);

    /// <summary>Mean error in kilometres.</summary>
    public double MeanError => Errors.DefaultIfEmpty().Average();

    /// <summary>Median error in kilometres.</summary>
    public double MedianError => Errors.Count == 0 ? 0 : Errors.Order().ElementAt(Errors.Count / 2);

    /// <summary>Area under the curve of ln(1 + error), as a share of the worst, 0 is best (Gritta et al. 2020).</summary>
    public double Curve => Errors.Count == 0 ? 0 : Errors.Average(e => Math.Log(1 + e)) / Math.Log(1 + Farthest);

    /// <summary>Scores an article.</summary>
    public static PlaceScore Of(ToponymArticle article, TextSyntax syntax)
    {
        var found = PlaceReader.Read(syntax);
        var names = article.Toponyms.Where(t => !t.IsForPeople).ToList();
        var right = found.Count(f => article.Toponyms.Any(t => Overlap(t, f)));
        var tagging = new Score(right, found.Count, names.Count);
        var recalled = names.Count(t => found.Any(f => Overlap(t, f)));
        var judged = names.Where(t => t.IsLiteral is not null).Select(t => (t.IsLiteral, Found: found.FirstOrDefault(f => Overlap(t, f)))).Where(x => x.Found is not null).ToList();
        var placed = article.Toponyms.Where(t => t.Latitude is not null && t.Longitude is not null).ToList();
        var resolved = PlaceReader.Resolve(syntax, [.. placed.Select(t => t.Span)]);
        return new PlaceScore(
            tagging with { Matched = Math.Min(right, recalled) },
            new Score(judged.Count(x => x.IsLiteral == x.Found!.IsLiteral), judged.Count, judged.Count),
            [.. placed.Zip(resolved, Error)],
            placed.Count(t => Error(t, found.FirstOrDefault(f => Overlap(t, f))?.Place) <= Near));
    }

    /// <summary>The scores of several articles together.</summary>
    public static PlaceScore Sum(IReadOnlyCollection<PlaceScore> scores) => new(
        scores.Aggregate(default(Score), (sum, s) => sum + s.Tagging),
        scores.Aggregate(default(Score), (sum, s) => sum + s.Literal),
        [.. scores.SelectMany(s => s.Errors)],
        scores.Sum(s => s.NearFound));

    private static bool Overlap(GoldToponym gold, PlaceMention found) => gold.Span.Start < found.Span.End && found.Span.Start < gold.Span.End;

    private static double Error(GoldToponym gold, Place? place)
        => place is null ? Farthest : Globe.Kilometres(gold.Latitude!.Value, gold.Longitude!.Value, place.Latitude, place.Longitude);
}
