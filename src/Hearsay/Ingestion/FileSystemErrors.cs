using System.Security;

namespace Hearsay.Ingestion;

/// <summary>Turns the exceptions with which a file system answers into reasons.</summary>
internal static class FileSystemErrors
{
    /// <summary>Runs <paramref name="action"/>. Gives what it gives, or null and the reason why the file system refused.</summary>
    public static T? Try<T>(Func<T> action, out string? reason)
        where T : class
    {
        reason = null;
        try
        {
            return action();
        }
        catch (IOException e)
        {
            reason = e is FileNotFoundException or DirectoryNotFoundException ? Refusals.NotFound : Refusals.Unreadable(e.Message);
        }
        catch (InvalidDataException e)
        {
            // what is packed is damaged
            reason = Refusals.Unreadable(e.Message);
        }
        catch (UnauthorizedAccessException)
        {
            reason = Refusals.Denied;
        }
        catch (SecurityException)
        {
            reason = Refusals.Denied;
        }

        return null;
    }
}
