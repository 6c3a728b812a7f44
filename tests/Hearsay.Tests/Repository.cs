namespace Hearsay.Tests;

/// <summary>Where the repository lies, and the folder of corpora beside it where a developer has one.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string SharedRoot => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A file or folder of the corpora and reference weights; for tests under <see cref="SharedFactAttribute"/>, which makes sure that it is there.</summary>
    public static string Shared(params string[] path) => Path.Combine([SharedRoot, .. path]);

    /// <summary>Why a test that needs a file or folder of the corpora cannot run, or null where it can.</summary>
    public static string? WhyWithout(string path) => Path.Exists(Path.Combine(SharedRoot, path)) ? null : $"shared/{path} is not beside the repository";

    /// <summary>Why a test that starts a program cannot run, or null where it can.</summary>
    public static string? WhyWithoutProgram(string? program)
        => program is null || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)))
            ? null
            : $"{program} is not installed";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
