using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Evaluation;

/// <summary>When the documents of a story were published, and the times of its gold statements.</summary>
/// <param name="Published">When each document was published, by its id.</param>
/// <param name="Values">The value of each statement's time by its id, such as <c>2025-01-03/2025-01-21</c>; statements without a time are left out.</param>
public sealed record GoldStoryTimes(IReadOnlyDictionary<string, OffsetDateTime> Published, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Reads a story's folder.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not JSON of the expected shape.</exception>
    public static GoldStoryTimes Read(string folder)
    {
        var (documents, gold) = (Path.Combine(folder, "documents.jsonl"), Path.Combine(folder, "gold.json"));
        try
        {
            var published = File.ReadLines(documents).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Document).ToDictionary(StringComparer.Ordinal);
            using var account = JsonDocument.Parse(File.ReadAllBytes(gold));
            var times = account.RootElement.GetProperty("statements").EnumerateArray()
                .Where(s => s.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.Object)
                .ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("time").GetProperty("value").GetString()!, StringComparer.Ordinal);
            return new GoldStoryTimes(published, times);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or UnparsableValueException)
        {
            throw new InvalidDataException($"{folder}: {error.Message}", error);
        }
    }

    /// <summary>
    /// Whether two values name the same time: they are equal, or share at least three tenths of the days in either
    /// (the rule of <c>score_stories.py</c>).
    /// </summary>
    public static bool IsSame(string one, string other)
        => one == other || (Days(one) is { } x && Days(other) is { } y && Common(x, y) >= 0.3 * Span(x, y));

    private static int Common(DateInterval x, DateInterval y)
        => Period.DaysBetween(LocalDate.Max(x.Start, y.Start), LocalDate.Min(x.End, y.End)) + 1;

    private static int Span(DateInterval x, DateInterval y)
        => Period.DaysBetween(LocalDate.Min(x.Start, y.Start), LocalDate.Max(x.End, y.End)) + 1;

    /// <summary>First and last day of an ISO 8601 date, month, year, date and time, or interval; null where it is something else.</summary>
    private static DateInterval? Days(string value)
    {
        var ends = value.Split('/').Select(End).ToList();
        return ends.Any(e => e is null) || ends[0]!.Start > ends[^1]!.End ? null : new DateInterval(ends[0]!.Start, ends[^1]!.End);
    }

    private static DateInterval? End(string value)
    {
        var parts = value.Split('T')[0].Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998)
        {
            return null;
        }

        var month = Number(parts, 1);
        var day = Number(parts, 2);
        if (month is < 0 or > 12 || day < 0 || (day > 0 && day > CalendarSystem.Iso.GetDaysInMonth(year, Math.Max(1, month))))
        {
            return null;
        }

        var first = new LocalDate(year, Math.Max(1, month), Math.Max(1, day));
        return new DateInterval(first, day > 0 ? first : first.PlusMonths(month > 0 ? 1 : 12).PlusDays(-1));
    }

    private static int Number(string[] parts, int at)
        => at >= parts.Length ? 0 : int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : -1;

    private static KeyValuePair<string, OffsetDateTime> Document(string line)
    {
        using var json = JsonDocument.Parse(line);
        return KeyValuePair.Create(
            json.RootElement.GetProperty("id").GetString()!,
            OffsetDateTimePattern.ExtendedIso.Parse(json.RootElement.GetProperty("published").GetString()!).GetValueOrThrow());
    }
}
