namespace Hearsay.Tests.Formats;

/// <summary>
/// Output that a person has looked at and kept under <c>Formats/Expectations</c>. Where output differs, it is written beside the
/// file with <c>.received</c> in its name; to approve it, move it over the file.
/// </summary>
internal static class ApprovedFile
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    public static void Check(string name, string output)
    {
        var path = Path.Combine(Repository, "tests", "Hearsay.Tests", "Formats", "Expectations", name);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (File.Exists(path) && string.Equals(File.ReadAllText(path), output, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, output);
        Assert.Fail($"{name} is not as approved. Compare it with {Path.GetFileName(received)} beside it.");
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder.FullName;
    }
}
