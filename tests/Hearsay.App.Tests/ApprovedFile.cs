namespace Hearsay.App.Tests;

/// <summary>
/// Output that a person has looked at and kept under <c>Expectations</c>. Where output differs, it is written beside the file with
/// <c>.received</c> in its name; to approve it, move it over the file.
/// </summary>
internal static class ApprovedFile
{
    public static void Check(string name, string output)
    {
        var path = Path.Combine(Repository.Root, "tests", "Hearsay.App.Tests", "Expectations", name);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (File.Exists(path) && string.Equals(File.ReadAllText(path), output, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, output);
        Assert.Fail($"{name} is not as approved. Compare it with {Path.GetFileName(received)} beside it.");
    }
}
