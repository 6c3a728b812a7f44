namespace Hearsay.App.Tests;

/// <summary>The terminal that a test puts before the program.</summary>
internal sealed record Screen
{
    public int Width { get; init; } = 100;

    public bool HasColour { get; init; }

    public bool ShowsProgress { get; init; }

    public string Input { get; init; } = "";

    /// <summary>What is typed where nothing is shown; null where nobody can type.</summary>
    public Queue<string>? Typed { get; init; }

    /// <summary>Where standard output goes; to the result of the run where null.</summary>
    public Stream? Output { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public CancellationToken Cancellation { get; init; }
}
