namespace Hearsay.Benchmarks;

/// <summary>The clone that the benchmarks run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string folder)
        => File.Exists(Path.Combine(folder, "Hearsay.slnx")) ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The benchmarks run in a clone of the repository."));
}
