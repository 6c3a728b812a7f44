using System.Reflection;

namespace Hearsay.Ledger;

/// <summary>How a ledger is opened.</summary>
public sealed record LedgerOptions
{
    /// <summary>Name and version of the program that makes entries, such as <c>hearsay 0.1.0</c>; by default those of the library that reads.</summary>
    public string Program { get; init; } = $"hearsay {VersionOfReader()}";

    /// <summary>Tells when entries are made; the system's clock by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long to wait, in whole seconds from 1, while another process writes; 30 s by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    private static string VersionOfReader()
        => typeof(HearsayPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
