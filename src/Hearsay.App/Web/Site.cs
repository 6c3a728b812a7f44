using System.Net;
using Hearsay.App.Api;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web;

/// <summary>The web application: pages and API over one ledger, which it only reads.</summary>
internal static class Site
{
    /// <summary>Puts it together. It takes nothing from files or the environment.</summary>
    /// <param name="served">The ledger.</param>
    /// <param name="address">Where to listen.</param>
    /// <param name="error">Where faults are told.</param>
    public static WebApplication Make(ServedLedger served, IPEndPoint address, TextWriter error)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0; // but where a route says more: TakesBody
            kestrel.Listen(address);
        });
        builder.Services.AddRouting().AddSingleton(served).AddApiDescription().AddFormTokens(address.Port);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = LedgerJson.Options.NumberHandling;
            json.SerializerOptions.RespectNullableAnnotations = LedgerJson.Options.RespectNullableAnnotations;
            json.SerializerOptions.Encoder = LedgerJson.Options.Encoder;
            foreach (var converter in LedgerJson.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
        var app = builder.Build();
        app.Use(SecurityHeaders.Add);
        app.Use(LoopbackHost.Guard);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = new Faults(error).Answer, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => Faults.AnswerEmpty(context.HttpContext));
        app.Use(Freshness.Guard);
        app.UseRouting();
        app.Use(ChangeGuard.Check);
        app.UseAntiforgery(); // the same check once more, without which handlers refuse to bind forms
        app.MapApi();
        app.MapPages();
        return app;
    }
}
