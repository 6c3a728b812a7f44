namespace Hearsay.Tests;

/// <summary>A test that needs a file or folder of corpora beside the repository; where it is missing the test counts as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <param name="path">What has to be there, from the folder beside the repository.</param>
    public SharedFactAttribute(string path) => Skip = Repository.WhyWithout(path);

    /// <summary>A program that the test starts, or null.</summary>
    public string? Program
    {
        get;
        init
        {
            field = value;
            Skip ??= Repository.WhyWithoutProgram(value);
        }
    }
}
