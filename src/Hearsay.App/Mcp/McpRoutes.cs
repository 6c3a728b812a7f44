using Hearsay.App.Api;
using Hearsay.App.People;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;

namespace Hearsay.App.Mcp;

/// <summary>The Model Context Protocol over HTTP, one answer a request (Streamable HTTP without sessions).</summary>
internal static class McpRoutes
{
    /// <summary>Where it is.</summary>
    public const string Path = "/mcp";

    /// <summary>A text to read stands in JSON, whose escapes make up to six bytes of a character.</summary>
    private const long MostBytes = 6 * TextReading.LongestText;

    /// <summary>Adds what answers.</summary>
    public static IServiceCollection AddMcp(this IServiceCollection services)
    {
        services.AddSingleton(_ => new TextReading(new HearsayOptions()));
        services.AddOptions<McpServerOptions>().Configure<ServedLedger, TextReading>((options, served, reading) => LedgerServer.Fill(options, () => served, reading));
        services.AddMcpServer().WithHttpTransport(options => options.Stateless = true);
        return services;
    }

    /// <summary>Adds the route, which a reader may use: it only reads.</summary>
    public static void MapMcp(this IEndpointRouteBuilder routes) => routes.MapMcp(Path).Needs(Role.Reader).WithMetadata(new ForPrograms()).TakesBody(MostBytes);
}
