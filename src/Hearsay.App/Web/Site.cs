using System.Net;
using System.Security.Authentication;
using Hearsay.App.Api;
using Hearsay.App.Mcp;
using Hearsay.App.Web.Access;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Hearsay.App.Web;

/// <summary>The web application: pages and API over one ledger.</summary>
internal static class Site
{
    /// <summary>Puts it together. It takes nothing from files or the environment.</summary>
    /// <param name="served">The ledger.</param>
    /// <param name="address">Where to listen.</param>
    /// <param name="error">Where faults are told.</param>
    /// <param name="access">Who reaches it; this machine's one user where null.</param>
    public static WebApplication Make(ServedLedger served, IPEndPoint address, TextWriter error, SiteAccess? access = null)
    {
        access ??= new SiteAccess();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        Listen(builder.WebHost, address, access);
        AddServices(builder.Services, served, address, access);
        var app = builder.Build();
        if (access.Proxies.Count > 0)
        {
            app.UseForwardedHeaders(Forwarded(access));
        }

        app.Use(HeadRequests.Answer);
        app.Use(SecurityHeaders.Add);
        app.Use(new HostGuard([.. access.Names, address.Address.ToString()], access.IsSecure).Check);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = new Faults(error).Answer, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => Faults.AnswerEmpty(context.HttpContext));
        app.UseRouting();
        app.UseAuthentication();
        if (access.Accounts is not null)
        {
            app.UseRateLimiter();
        }

        app.UseAuthorization();
        app.Use(ChangeGuard.Check);
        app.UseAntiforgery(); // the same check once more, without which handlers refuse to bind forms
        app.Use(Freshness.Guard);
        app.MapApi();
        app.MapPages();
        McpRoutes.MapMcp(app);
        if (access.Accounts is not null)
        {
            app.Use(ChangeLog.Note);
            app.MapSignIn(access);
            app.MapAccounts();
        }

        return app;
    }

    private static void Listen(IWebHostBuilder host, IPEndPoint address, SiteAccess access)
    {
        host.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0; // but where a route says more: TakesBody
            kestrel.Listen(address, listen =>
            {
                if (access.Certificate is { } certificate)
                {
                    listen.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain, https.SslProtocols) = (certificate, access.Chain, SslProtocols.Tls12 | SslProtocols.Tls13));
                }
            });
        });
        if (access.Certificate is not null)
        {
            host.UseKestrelHttpsConfiguration();
        }
    }

    private static void AddServices(IServiceCollection services, ServedLedger served, IPEndPoint address, SiteAccess access)
    {
        services.AddRouting().AddSingleton(served).AddSingleton(access).AddApiDescription().AddFormTokens(access, address.Port).AddAuthenticationFor(access).AddPermissions().AddRateLimits().AddMcp();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = LedgerJson.Options.NumberHandling;
            json.SerializerOptions.RespectNullableAnnotations = LedgerJson.Options.RespectNullableAnnotations;
            json.SerializerOptions.Encoder = LedgerJson.Options.Encoder;
            foreach (var converter in LedgerJson.Options.Converters)
            {
                json.SerializerOptions.Converters.Add(converter);
            }
        });
    }

    private static ForwardedHeadersOptions Forwarded(SiteAccess access)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in access.Proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        return options;
    }
}
