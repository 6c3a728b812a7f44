using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web.Access;

/// <summary>How much one asker gets where there are accounts: enough for any person and most programs, so that none takes the machine from the others.</summary>
internal static class RateLimits
{
    /// <summary>The policy of routes that look at passwords.</summary>
    public const string Passwords = "passwords";

    /// <summary>The tries of a minute that an address has at passwords, for all names together.</summary>
    public const int PasswordTries = 20;

    /// <summary>The requests that somebody has in reserve.</summary>
    public const int Reserve = 300;

    private const int ASecond = 50;

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
            context.User.Identity?.Name ?? Address(context),
            _ => new TokenBucketRateLimiterOptions { TokenLimit = Reserve, TokensPerPeriod = ASecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) }));
        options.AddPolicy(Passwords, context => HttpMethods.IsGet(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetFixedWindowLimiter(Address(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = PasswordTries, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    private static string Address(HttpContext context) => $"{context.Connection.RemoteIpAddress} address";
}
