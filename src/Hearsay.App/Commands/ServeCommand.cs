using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Hearsay.App.Help;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;

namespace Hearsay.App.Commands;

/// <summary><c>hearsay serve</c>: a ledger in a browser, and over HTTP.</summary>
internal static class ServeCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var (ledger, story) = (CommandOptions.Ledger(), CommandOptions.Story("Open with this story; with the list of stories by default"));
        var port = CommandOptions.Number("--port", $"The port; {ServeRun.UsualPort} by default, and any that is free with 0", ServeRun.UsualPort, 0, IPEndPoint.MaxPort);
        var listen = new Option<IPAddress>("--listen")
        {
            Description = "The address to listen at; 127.0.0.1 by default, which only this machine can reach. Others need --auth",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result => Address("--listen", result, result.Tokens[0].Value),
        };
        var auth = new Option<bool>("--auth") { Description = "People sign in; hearsay users says who may" };
        var accounts = UsersCommand.File();
        var certificate = new Option<string?>("--certificate") { Description = "Serve HTTPS with this certificate, in PEM, with those between it and its root", HelpName = "FILE" };
        var key = new Option<string?>("--key") { Description = "The certificate's key in PEM, where it is in a file of its own", HelpName = "FILE" };
        var proxies = new Option<IPAddress[]>("--behind-proxy")
        {
            Description = "The address of a proxy that does HTTPS before this server; its X-Forwarded-For and X-Forwarded-Proto are believed. May be given several times",
            HelpName = "ADDRESS",
            CustomParser = result => [.. result.Tokens.Select(t => Address("--behind-proxy", result, t.Value))],
        };
        var names = new Option<string[]>("--name") { Description = "A name that the server is asked for by, such as hearsay.example; requests for others are refused. May be given several times", HelpName = "HOST" };
        var openId = new Option<string?>("--openid") { Description = "A JSON file of a provider of OpenID Connect to sign in at: authority, client, secret", HelpName = "FILE" };
        Option[] ofAuth = [accounts, certificate, key, proxies, names, openId];
        var command = new DocumentedCommand("serve", "Show a ledger in a browser, and answer programs over HTTP") { ledger, story, port, listen, auth, accounts, certificate, key, proxies, names, openId };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(auth) && ofAuth.FirstOrDefault(o => result.GetResult(o) is { Implicit: false }) is { } alone)
            {
                result.AddError($"{alone.Name} goes with --auth");
            }
        });
        command.SetAction((parsed, cancellation) => new ServeRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Port = parsed.GetValue(port),
            Address = parsed.GetRequiredValue(listen),
            Auth = !parsed.GetValue(auth) ? null : new AccessOptions
            {
                Accounts = parsed.GetValue(accounts),
                Certificate = parsed.GetValue(certificate),
                Key = parsed.GetValue(key),
                Proxies = parsed.GetValue(proxies) ?? [],
                Names = parsed.GetValue(names) ?? [],
                OpenId = parsed.GetValue(openId),
            },
        }.RunAsync(cancellation));
        command.Notes.Add("The ledger can be collected into meanwhile. Pages need no scripts and ask nothing of any other host. Programs find what there is at /api/v1/openapi.json.");
        command.Notes.Add("Without --auth, whoever uses this machine is the one user, and no other machine is answered. Beyond this machine, --auth goes with --certificate or --behind-proxy, and --name.");
        command.Examples.Add(("hearsay serve --story \"Lissa ports\"", "then open http://127.0.0.1:5080/"));
        command.Examples.Add(("hearsay serve --auth --listen 0.0.0.0 --port 443 --certificate site.pem --name hearsay.example", "for a team, by HTTPS"));
        command.Examples.Add(("hearsay serve --auth --behind-proxy 127.0.0.1 --name hearsay.example", "on this machine, behind a proxy that others reach"));
        return command;
    }

    private static IPAddress Address(string option, ArgumentResult result, string text)
    {
        if (text == "localhost")
        {
            return IPAddress.Loopback;
        }

        if (!IPAddress.TryParse(text, out var address))
        {
            result.AddError($"{option} takes an address such as 127.0.0.1 or ::1, not '{text}'");
        }

        return address!;
    }
}
