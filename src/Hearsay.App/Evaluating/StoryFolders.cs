namespace Hearsay.App.Evaluating;

/// <summary>Finds folders of stories.</summary>
internal static class StoryFolders
{
    /// <summary>The folder itself where it is a story, else the stories in it, in ordinal order.</summary>
    public static IEnumerable<string> Expand(string folder)
        => IsStory(folder) ? [folder] : Directory.Exists(folder) ? Directory.GetDirectories(folder).Where(IsStory).Order(StringComparer.Ordinal) : [];

    private static bool IsStory(string folder) => File.Exists(Path.Combine(folder, "documents.jsonl")) && File.Exists(Path.Combine(folder, "gold.json"));
}
