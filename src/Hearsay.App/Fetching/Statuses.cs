using System.Globalization;
using System.Net;

namespace Hearsay.App.Fetching;

/// <summary>What the statuses of answers mean (RFC 9110, section 15).</summary>
internal static class Statuses
{
    /// <summary>Whether an answer points elsewhere.</summary>
    public static bool IsRedirect(HttpStatusCode status)
        => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>The error of an answer that is none.</summary>
    public static FetchException ErrorOf(Exchange answer, DateTimeOffset now)
    {
        var (reason, isTransient) = Meaning(answer.Status);
        var wait = RetryAfter(answer.Header("Retry-After"), now);
        return new FetchException(Place(answer.Status), wait is { } some ? string.Create(CultureInfo.InvariantCulture, $"{reason}, and asks to come back in {Math.Ceiling(some.TotalSeconds)} seconds") : reason)
        {
            Status = answer.Status,
            IsTransient = isTransient,
            RetryAfter = wait,
        };
    }

    /// <summary>A status as the place of an error.</summary>
    public static string Place(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"status {(int)status}");

    private static (string Reason, bool IsTransient) Meaning(HttpStatusCode status) => (int)status switch
    {
        401 or 407 => ("asks for a name and a password", false),
        403 => ("its host does not give it out", false),
        404 => ("is not there", false),
        408 => ("its host did not wait for the request", true),
        410 => ("is gone for good", false),
        429 => ("its host was asked too often", true),
        451 => ("is withheld for legal reasons", false),
        502 or 503 or 504 => ("its host cannot answer now", true),
        >= 500 => ("its host failed", false),
        >= 400 => ("its host refuses it", false),
        _ => ("is no answer that holds a document", false),
    };

    /// <summary>The pause that an answer asks for: seconds, or a date (RFC 9110, section 10.2.3).</summary>
    private static TimeSpan? RetryAfter(string? value, DateTimeOffset now)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date > now ? date - now : TimeSpan.Zero
            : null;
    }
}
