using System.CommandLine;
using System.Net;
using Hearsay.App.Help;
using Hearsay.App.Web;

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
            Description = "The address to listen at; 127.0.0.1 by default. Only this machine can reach it: others need accounts, which are not there yet",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => IPAddress.Loopback,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (text == "localhost")
                {
                    return IPAddress.Loopback;
                }

                if (!IPAddress.TryParse(text, out var address))
                {
                    result.AddError($"--listen takes an address such as 127.0.0.1 or ::1, not '{text}'");
                }

                return address!;
            },
        };
        var command = new DocumentedCommand("serve", "Show a ledger in a browser, and answer programs over HTTP, on this machine alone") { ledger, story, port, listen };
        command.SetAction((parsed, cancellation) => new ServeRun(terminal)
        {
            Ledger = parsed.GetRequiredValue(ledger),
            Story = parsed.GetValue(story),
            Port = parsed.GetValue(port),
            Address = parsed.GetRequiredValue(listen),
        }.RunAsync(cancellation));
        command.Notes.Add("The ledger is only read, and can be collected into meanwhile. Pages need no scripts and ask nothing of any other host. Programs find what there is at /api/v1/openapi.json.");
        command.Examples.Add(("hearsay serve --story \"Lissa ports\"", "then open http://127.0.0.1:5080/"));
        return command;
    }
}
