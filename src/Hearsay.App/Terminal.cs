using System.Globalization;
using System.Text;

namespace Hearsay.App;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
internal sealed record Terminal
{
    /// <summary>Columns where the width is not known.</summary>
    public const int UsualWidth = 100;

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

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The process's own streams, in UTF-8 without a byte order mark.</summary>
    public static Terminal OfProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal
        {
            Output = new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = false },
            Error = new StreamWriter(Console.OpenStandardError(), encoding) { AutoFlush = true },
            Input = Console.OpenStandardInput,
            OutputBytes = Console.OpenStandardOutput,
            IsOutputScreen = !Console.IsOutputRedirected,
            IsErrorScreen = !Console.IsErrorRedirected,
            Width = WidthOfScreen(),
        };
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
