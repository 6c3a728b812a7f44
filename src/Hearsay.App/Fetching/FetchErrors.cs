using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Hearsay.App.Fetching;

/// <summary>What errors of the network mean.</summary>
internal static class FetchErrors
{
    /// <summary>Why there was no answer.</summary>
    /// <param name="error">What the network said.</param>
    /// <param name="bytes">How many bytes of a body had come; null where none was there yet.</param>
    public static FetchException Of(Exception error, long? bytes)
    {
        var causes = Causes(error).ToList();
        return causes.OfType<FetchException>().FirstOrDefault() is { } own ? own
            : causes.OfType<AuthenticationException>().FirstOrDefault() is { } certificate ? new FetchException("certificate", $"is not trusted: {certificate.Message.TrimEnd('.')}", error)
            : causes.OfType<SocketException>().FirstOrDefault() is { } socket ? new FetchException("", WordsOf(socket, bytes), error) { IsTransient = true }
            : error is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } ? new FetchException("", "sends more headers than are taken", error)
            : error is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } ? new FetchException("", "its host does not answer as the web does", error)
            : new FetchException("", WordsOf(bytes), error) { IsTransient = true };
    }

    private static string WordsOf(SocketException error, long? bytes) => error.SocketErrorCode switch
    {
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "its host's name is not known",
        SocketError.ConnectionRefused => "its host refuses connections",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TimedOut => "its host cannot be reached",
        _ => WordsOf(bytes),
    };

    private static string WordsOf(long? bytes) => bytes is null
        ? "its host ended the connection without an answer"
        : string.Create(CultureInfo.InvariantCulture, $"its host ended the connection in the middle, after {bytes} bytes");

    private static IEnumerable<Exception> Causes(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            yield return error;
        }
    }
}
