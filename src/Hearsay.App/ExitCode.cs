namespace Hearsay.App;

/// <summary>How a command ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Done = 0;

    /// <summary>Some inputs were refused, the rest was done.</summary>
    public const int SomeRefused = 1;

    /// <summary>The command line does not make sense.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be read, or a result could not be written.</summary>
    public const int NothingRead = 3;

    /// <summary>A fault in the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Stopped from outside (Ctrl-C).</summary>
    public const int Stopped = 130;
}
