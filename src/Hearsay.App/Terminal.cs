using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.App.Output;
using Hearsay.Ledger;
using Microsoft.Win32.SafeHandles;

namespace Hearsay.App;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
internal sealed record Terminal
{
    /// <summary>Columns where the width is not known.</summary>
    public const int UsualWidth = 100;

    /// <summary>What messages call standard output.</summary>
    public const string OutputName = "standard output";

    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Bytes of standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Raw bytes of standard output, for formats that are not text lines.</summary>
    public required Func<Stream> OutputBytes { get; init; }

    /// <summary>Whether results go to a person's screen.</summary>
    public bool IsOutputScreen { get; init; }

    /// <summary>Whether messages go to a person's screen.</summary>
    public bool IsErrorScreen { get; init; }

    /// <summary>Whether results are coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Asks for something that is not shown while it is typed; null where nobody can type.</summary>
    public Func<string, string>? AskSecretly { get; init; }

    /// <summary>The clock by which hosts are asked.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Words in a style, on a screen with colours.</summary>
    public string Paint(string words, TextStyle style) => HasColour && style != TextStyle.Plain ? $"\e[{(int)style}m{words}\e[0m" : words;

    /// <summary>Writes a record of a ledger as JSON in a line.</summary>
    public void WriteJson<T>(T record) => Output.WriteLine(JsonSerializer.Serialize(record, LedgerJson.Options));

    /// <summary>The process's own streams, in UTF-8 without a byte order mark.</summary>
    public static Terminal OfProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Output = new StreamWriter(OpenOutput(), encoding) { AutoFlush = false, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            Input = Console.OpenStandardInput,
            OutputBytes = OpenOutput,
            AskSecretly = Console.IsInputRedirected ? null : HiddenLine.Ask,
            IsOutputScreen = !Console.IsOutputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
            HasColour = !Console.IsOutputRedirected && WantsColour(Environment.GetEnvironmentVariable),
            Width = WidthOfScreen(),
        };
    }

    /// <summary>Whether the environment lets a program colour what it shows on a screen: NO_COLOR (https://no-color.org) and dumb terminals do not.</summary>
    internal static bool WantsColour(Func<string, string?> environment)
        => string.IsNullOrEmpty(environment("NO_COLOR")) && !string.Equals(environment("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>
    /// Standard output. The console's own stream passes over a pipe that nobody reads any more, and a long run would go on for
    /// nothing; a file stream tells. It is for pipes alone: in a file it would not move the place where the next program writes.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    private static int WidthOfScreen()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return Math.Clamp(columns, 40, 400);
        }

        return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? UsualWidth : Math.Max(40, Console.WindowWidth);
    }
}
