using System.Runtime.InteropServices;
using Hearsay.Models;

namespace Hearsay.Benchmarks;

/// <summary>What the figures were measured on; nothing that names the machine.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, width of vector and runtime, in one line.</summary>
    public static string Description
        => $"{Processor}, {Environment.ProcessorCount} cores, path {VectorPaths.Best}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}";

    private static string Processor
    {
        get
        {
            const string File = "/proc/cpuinfo";
            var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
            return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? "processor unknown";
        }
    }
}
