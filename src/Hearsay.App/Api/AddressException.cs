using Microsoft.AspNetCore.Http;
namespace Hearsay.App.Api;

/// <summary>An address that asks for what there is not, or in a way that makes no sense.</summary>
internal sealed class AddressException : Exception
{
    private AddressException(int status, string message, string? parameter = null)
        : base(message)
    {
        Status = status;
        Parameter = parameter;
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>The parameter at fault; null where it is the path.</summary>
    public string? Parameter { get; }

    /// <summary>What stands in the path, and what stands there now in its place; null where nothing moved.</summary>
    public (string From, string To)? Moved { get; private init; }

    /// <summary>A parameter whose value makes no sense.</summary>
    public static AddressException Of(string parameter, string reason) => new(StatusCodes.Status400BadRequest, reason, parameter);

    /// <summary>Something that whoever asks may not do.</summary>
    public static AddressException Forbidden(string why) => new(StatusCodes.Status403Forbidden, why);

    /// <summary>A thing that is called otherwise now.</summary>
    public static AddressException MovedTo(string from, string to, string why) => new(StatusCodes.Status308PermanentRedirect, why) { Moved = (from, to) };

    /// <summary>A thing that was there.</summary>
    public static AddressException Gone(string why) => new(StatusCodes.Status410Gone, why);

    /// <summary>Something that somebody else changed meanwhile.</summary>
    public static AddressException Conflict(string why) => new(StatusCodes.Status409Conflict, why);

    /// <summary>A thing that is not there.</summary>
    public static AddressException NotFound(string what) => new(StatusCodes.Status404NotFound, what);
}
