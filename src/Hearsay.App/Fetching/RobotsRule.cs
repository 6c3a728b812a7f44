namespace Hearsay.App.Fetching;

/// <summary>A line <c>Allow</c> or <c>Disallow</c> of a robots.txt.</summary>
/// <param name="Path">What it is about: the beginning of a path, with <c>*</c> for any characters and <c>$</c> for the end.</param>
/// <param name="Allows">Whether it allows.</param>
internal sealed record RobotsRule(string Path, bool Allows)
{
    /// <summary>Whether the rule is about a path with its query, in time that grows with the product of the lengths at most.</summary>
    public bool Matches(string path)
    {
        var isWhole = Path.EndsWith('$');
        var pattern = isWhole ? Path.AsSpan(0, Path.Length - 1) : Path;
        int at = 0, i = 0, star = -1, resume = 0;
        while (i < pattern.Length || (isWhole && at < path.Length))
        {
            if (i < pattern.Length && pattern[i] == '*')
            {
                (star, resume) = (i++, at);
            }
            else if (i < pattern.Length && at < path.Length && pattern[i] == path[at])
            {
                i++;
                at++;
            }
            else if (star >= 0 && resume < path.Length)
            {
                (i, at) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
