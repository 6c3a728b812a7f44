namespace Hearsay.Tests;

/// <summary>A theory that needs a file or folder of corpora beside the repository; where it is missing the theory counts as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <param name="path">What has to be there, from the folder beside the repository.</param>
    public SharedTheoryAttribute(string path) => Skip = Repository.WhyWithout(path);
}
