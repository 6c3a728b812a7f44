using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NodaTime;

namespace Hearsay.App.Api;

/// <summary>The OpenAPI 3.1 document of the API, made from its routes and their lists of parameters.</summary>
internal static class ApiDescription
{
    /// <summary>Adds what makes it.</summary>
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Hearsay", Version = "1", Description = "Who claims what, in which words, on how many independent origins. Read only. Every answer has an ETag made from the end of the ledger's chain." };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ParameterList>().FirstOrDefault() is { } list)
            {
                operation.Parameters = [.. operation.Parameters ?? [], .. list.Parameters.Select(Of)];
            }

            return Task.CompletedTask;
        });

        // their converters are ours, which the maker of schemas cannot look into
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(string) || context.JsonTypeInfo.Type == typeof(OffsetDateTime) || context.JsonTypeInfo.Type == typeof(OffsetDateTime?))
            {
                schema.Type = JsonSchemaType.String;
                schema.Format = context.JsonTypeInfo.Type == typeof(string) ? null : "date-time";
            }

            return Task.CompletedTask;
        });
    });

    private static OpenApiParameter Of(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Required = parameter.IsRequired,
        Schema = SchemaOf(parameter),
    };

    private static OpenApiSchema SchemaOf(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        ParameterKind.Number => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "500" },
        ParameterKind.Choice => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. parameter.Choices.Select(c => (System.Text.Json.Nodes.JsonNode)c)] },
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
