namespace Hearsay.Formats;

/// <summary>The names of everything in a reading, each in the order of its list.</summary>
/// <param name="Attributions">Of <see cref="Reading.Attributions"/>.</param>
/// <param name="Statements">Of <see cref="Reading.Statements"/>.</param>
internal sealed record ReadingIds(string[] Attributions, string[] Statements)
{
    /// <summary>The names for a reading.</summary>
    public static ReadingIds Of(Reading reading)
    {
        string[] attributions = [.. reading.Attributions.Select(a => AttributionId.Of(reading.Document, a))];
        return new ReadingIds(attributions, [.. reading.Statements.Select(s => StatementId.Of(reading.Document, s, s.Attribution is { } a ? attributions[a] : null))]);
    }
}
