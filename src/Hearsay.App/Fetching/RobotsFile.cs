using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.App.Fetching;

/// <summary>What a robots.txt says to one program (RFC 9309). Immutable.</summary>
/// <param name="Rules">The rules of the groups that name it, or of those for all.</param>
/// <param name="CrawlDelay">The pause that they ask for between requests; null where they ask for none. Not in the standard, and common.</param>
internal sealed partial record RobotsFile(IReadOnlyList<RobotsRule> Rules, TimeSpan? CrawlDelay)
{
    /// <summary>The most bytes that are read of one (RFC 9309, section 2.5, asks for 500 KiB at least).</summary>
    public const int MaxBytes = 512 << 10;

    /// <summary>One that allows everything, as where there is none.</summary>
    public static RobotsFile Open { get; } = new([], null);

    /// <summary>What a file says. No bytes make it throw.</summary>
    /// <param name="bytes">The file in UTF-8.</param>
    /// <param name="product">The name of the program, such as <c>Hearsay</c>; small and large letters are the same.</param>
    public static RobotsFile Parse(ReadOnlySpan<byte> bytes, string product)
    {
        var groups = Groups(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaxBytes)]).TrimStart('\uFEFF'));
        var own = groups.Where(g => g.Agents.Contains(product, StringComparer.OrdinalIgnoreCase)).ToList();
        var chosen = own.Count > 0 ? own : [.. groups.Where(g => g.Agents.Contains("*"))];
        return new RobotsFile([.. chosen.SelectMany(g => g.Rules)], chosen.Max(g => g.Delay));
    }

    /// <summary>Whether an address may be asked: the longest rule that is about it decides, and of two as long the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = Normal(address.PathAndQuery);
        return path == "/robots.txt" || (Rules.Where(r => r.Matches(path)).OrderByDescending(r => r.Path.Length).ThenByDescending(r => r.Allows).FirstOrDefault()?.Allows ?? true);
    }

    private static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        var isNaming = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            var parts = line.Split('#', 2)[0].Split(':', 2, StringSplitOptions.TrimEntries);
            var field = parts.Length == 2 ? parts[0].ToLowerInvariant() : "";
            if (field == "user-agent")
            {
                if (!isNaming)
                {
                    groups.Add(new Group());
                }

                groups[^1].Agents.Add(Product(parts[1]));
                isNaming = true;
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                isNaming = false;
                groups.LastOrDefault()?.Add(field, parts[1]);
            }
        }

        return groups;
    }

    /// <summary>The name of a program, without version and the like.</summary>
    public static string Product(string agent) => agent.StartsWith('*') ? "*" : new string([.. agent.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_')]);

    /// <summary>A path in which letters are escaped in one way only (RFC 9309, section 2.2.2).</summary>
    private static string Normal(string path)
        => Uri.UnescapeDataString(MeaningfulEscape().Replace(path, "%25${code}"));

    [GeneratedRegex("%(?<code>2F|2A|24)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeaningfulEscape();

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? Delay { get; private set; }

        public void Add(string field, string value)
        {
            if (field != "crawl-delay")
            {
                Rules.AddRange(value.Length > 0 ? [new RobotsRule(Normal(value), field == "allow")] : []);
            }
            else if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.MaxValue.TotalSeconds / 2)
            {
                Delay = TimeSpan.FromSeconds(seconds);
            }
        }
    }
}
