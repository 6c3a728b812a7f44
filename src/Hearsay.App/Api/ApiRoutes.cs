using Hearsay.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
namespace Hearsay.App.Api;

/// <summary>The HTTP API: everything that the pages show, for programs.</summary>
internal static class ApiRoutes
{
    /// <summary>Where it begins.</summary>
    public const string Root = "/api/v1";

    /// <summary>Adds its routes.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root).WithMetadata(new ForPrograms()).ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapDocuments();
        api.MapStatements();
        api.MapClaims();
        api.MapActors();
        api.MapAccount();
        api.MapFiles();
        api.MapCorrections();
        api.MapEvents();
        routes.MapOpenApi($"{Root}/openapi.json");
    }

    /// <summary>Adds a list with the parameters that choose and page its items.</summary>
    public static RouteHandlerBuilder MapList<T>(this IEndpointRouteBuilder routes, string name, string summary, IReadOnlyList<Parameter> parameters, Func<ServedLedger, AskedFor, Page<T>> answer)
        => routes.MapAnswer(name, summary, [.. parameters, .. Parameters.Paging], answer);

    /// <summary>Adds an answer with the parameters that choose it.</summary>
    public static RouteHandlerBuilder MapAnswer<T>(this IEndpointRouteBuilder routes, string name, string summary, IReadOnlyList<Parameter> parameters, Func<ServedLedger, AskedFor, T> answer)
        => routes.MapGet(name, (HttpRequest request, ServedLedger served) => TypedResults.Ok(answer(served, new AskedFor(request, parameters))))
            .WithName(name.TrimStart('/')).WithSummary(summary).WithMetadata(new ParameterList(parameters)).Produces(StatusCodes.Status304NotModified);

    /// <summary>Adds one thing by its id.</summary>
    public static RouteHandlerBuilder MapThing<T>(this IEndpointRouteBuilder routes, string name, string summary, IReadOnlyList<Parameter> parameters, Func<ServedLedger, string, AskedFor, T> answer)
        => routes.MapGet($"{name}/{{id}}", (HttpRequest request, ServedLedger served, string id) => TypedResults.Ok(answer(served, id, new AskedFor(request, parameters))))
            .WithName($"{name.TrimStart('/')}-one").WithSummary(summary).WithMetadata(new ParameterList(parameters)).Produces(StatusCodes.Status304NotModified).ProducesProblem(StatusCodes.Status404NotFound);
}
