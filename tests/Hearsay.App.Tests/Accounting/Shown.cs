namespace Hearsay.App.Tests.Accounting;

/// <summary>What a part of the program writes on a test's screen.</summary>
internal static class Shown
{
    public static (string Output, string Error) On(Screen screen, Action<Terminal> write)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        write(new Terminal
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(),
            OutputBytes = () => new MemoryStream(),
            IsOutputScreen = screen.HasColour,
            HasColour = screen.HasColour,
            Width = screen.Width,
        });
        return (output.ToString(), error.ToString());
    }
}
