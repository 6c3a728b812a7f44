using Hearsay.App.Api;
using Hearsay.App.Output;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hearsay.App.Web;

/// <summary>Tells what went wrong: to programs as problem details (RFC 9457), to people as a page.</summary>
/// <param name="error">Where faults of the program itself are told.</param>
internal sealed class Faults(TextWriter error)
{
    /// <summary>Answers where an exception ended a request.</summary>
    public Task Answer(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        var (status, reason, parameter) = fault switch
        {
            AddressException address => (address.Status, address.Message, address.Parameter),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (StatusCodes.Status413PayloadTooLarge, "that is more than this address takes", null),
            BadHttpRequestException bad => (bad.StatusCode, "the request makes no sense", null),
            LedgerException or InvalidDataException => (StatusCodes.Status503ServiceUnavailable, fault.Message, null),
            _ => (StatusCodes.Status500InternalServerError, "a fault in the program itself; it was written where the server was started", (string?)null),
        };
        if (status >= StatusCodes.Status500InternalServerError)
        {
            error.WriteLine($"hearsay: {context.Request.Path}: {fault.GetType().Name}: {PlainWords.Of(fault.Message)}");
        }

        if (fault is AddressException { Moved: var (from, to) })
        {
            var path = context.Request.Path.Value!;
            var at = path.LastIndexOf($"/{from}", StringComparison.Ordinal) + 1;
            context.Response.Headers.Location = new PathString($"{path[..at]}{to}{path[(at + from.Length)..]}").ToUriComponent() + context.Request.QueryString;
            context.Response.Headers.CacheControl = "private, no-cache"; // it may move on
        }

        return Write(context, status, reason, parameter);
    }

    /// <summary>Answers where nothing else did: no such address, or another method than reading.</summary>
    public static Task AnswerEmpty(HttpContext context)
        => Write(context, context.Response.StatusCode, context.Response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => "sign in first; a program sends Authorization: Bearer TOKEN",
            StatusCodes.Status403Forbidden => "your role may not do that; an admin gives roles",
            StatusCodes.Status404NotFound => $"there is nothing at {context.Request.Path}",
            StatusCodes.Status405MethodNotAllowed => "this address can only be read",
            StatusCodes.Status429TooManyRequests => "too many requests; go on when Retry-After says",
            var status => $"status {status}",
        }, null);

    private static Task Write(HttpContext context, int status, string reason, string? parameter)
    {
        var answer = context.Request.Path.StartsWithSegments(ApiRoutes.Root, StringComparison.Ordinal)
            ? Results.Json(Problem(status, reason, parameter), LedgerJson.Options, "application/problem+json", status)
            : PageFrame.Of(new SitePage(status == StatusCodes.Status404NotFound ? "Not found" : "That did not work", $"<p role=\"alert\">{(parameter is null ? "" : $"{parameter}: ")}{reason}</p>"), status);
        return answer.ExecuteAsync(context);
    }

    private static ProblemDetails Problem(int status, string reason, string? parameter)
    {
        var problem = new ProblemDetails { Status = status, Title = parameter is null ? reason : $"{parameter}: {reason}", Detail = reason };
        if (parameter is not null)
        {
            problem.Extensions["parameter"] = parameter;
        }

        return problem;
    }
}
