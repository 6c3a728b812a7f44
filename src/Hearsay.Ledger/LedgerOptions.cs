using System.Reflection;
using Hearsay.Claims.Grouping;

namespace Hearsay.Ledger;

/// <summary>How a ledger is opened.</summary>
public sealed record LedgerOptions
{
    private static readonly Lazy<WordVectors> Usual = new(() => Claims.Grouping.WordVectors.Load());

    /// <summary>Name and version of the program that makes entries, such as <c>hearsay 0.1.0</c>; by default those of the library that reads.</summary>
    public string Program { get; init; } = $"hearsay {VersionOfReader()}";

    /// <summary>Tells when entries are made; the system's clock by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How long to wait, in whole seconds from 1, while another process writes; 30 s by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What words mean, by which statements of several documents are compared; where null, what the weights beside the program say, which are loaded when they are first needed.</summary>
    public WordVectors? Vectors { get; init; }

    /// <summary>
    /// Told while the claims of all documents are made anew, as in a ledger of an earlier version: how many documents are in, and of how many. That goes
    /// on within one transaction; where it is stopped, the next opening begins again.
    /// </summary>
    public Action<int, int>? ClaimsMade { get; init; }

    /// <summary><see cref="Vectors"/>, or those of the weights.</summary>
    /// <exception cref="Hearsay.Models.WeightsException">The weights cannot be read.</exception>
    internal WordVectors WordVectors() => Vectors ?? Usual.Value;

    private static string VersionOfReader()
        => typeof(HearsayPipeline).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
