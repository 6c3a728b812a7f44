namespace Hearsay.App.Tests;

/// <summary>A folder of its own for a test, which is gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-test-");

    public string At(params string[] names) => Path.Combine([_folder.FullName, .. names]);

    public string Write(string name, string text)
    {
        var path = At(name.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Paths of all files, below the folder, in order.</summary>
    public IReadOnlyList<string> Files(string below = "")
        => [.. Directory.EnumerateFiles(At(below), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(At(below), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);
}
