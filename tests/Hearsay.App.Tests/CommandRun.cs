using System.Text;

namespace Hearsay.App.Tests;

/// <summary>What a command line did in this process: its exit code and what it wrote.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    /// <summary>A sentence that any weights find one attribution in.</summary>
    public const string Sentence = "The mayor said on Monday that the bridge would stay closed.\n";

    public static Task<CommandRun> Of(params string[] args) => Of(new Screen(), args);

    public static async Task<CommandRun> Of(Screen screen, params string[] args)
    {
        var bytes = new MemoryStream();
        var output = new StreamWriter(screen.Output ?? bytes, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(screen.Input)),
            OutputBytes = () => screen.Output ?? bytes,
            IsOutputScreen = screen.HasColour,
            IsErrorScreen = screen.ShowsProgress,
            HasColour = screen.HasColour,
            Width = screen.Width,
            Time = screen.Time,
            AskSecretly = screen.Typed is { } typed ? _ => typed.Dequeue() : null,
        };
        var code = await CommandLine.RunAsync(args, terminal, screen.Cancellation);
        return new CommandRun(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }
}
