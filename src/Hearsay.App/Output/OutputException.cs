namespace Hearsay.App.Output;

/// <summary>A result that could not be written: where it should have gone, and why it did not.</summary>
internal sealed class OutputException : Exception
{
    private const int BrokenPipe = 32; // EPIPE, which .NET hands on as it is

    /// <summary>Names the target and the reason.</summary>
    public OutputException(string target, string reason)
        : base($"{target}: cannot be written: {reason}")
    {
    }

    private OutputException(string target, Exception cause)
        : base($"{target}: cannot be written: {ReasonOf(cause)}", cause)
    {
        IsClosedPipe = cause is IOException { HResult: BrokenPipe };
    }

    /// <summary>Whether whoever read the output wants no more of it, as <c>head</c> does.</summary>
    public bool IsClosedPipe { get; }

    /// <summary>Runs what writes to a target.</summary>
    /// <exception cref="OutputException">The file system refused.</exception>
    public static T Guard<T>(string target, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new OutputException(target, e);
        }
    }

    /// <inheritdoc cref="Guard{T}(string, Func{T})"/>
    public static void Guard(string target, Action write) => Guard(target, () =>
    {
        write();
        return true;
    });

    private static string ReasonOf(Exception cause) => cause switch
    {
        DirectoryNotFoundException or FileNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "access is denied",
        // .NET puts the path behind the system's words, and the message begins with it already
        _ => cause.Message.Split(" : '", 2)[0].TrimEnd('.'),
    };
}
