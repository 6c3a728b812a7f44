using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.App.Tests.Web.Access;

/// <summary>docs/security.md says nothing that no test stands behind.</summary>
public sealed partial class SecurityPageTests
{
    /// <summary>Requirements of levels 1 and 2 in OWASP ASVS 5.0.0.</summary>
    private const int Requirements = 253;

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    private static readonly List<(string Number, string Status, string By)> Rows = [.. Row().Matches(Page).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];

    [Fact]
    public void Table_HasEachRequirementOnceAndCountsThem()
    {
        Assert.Equal(Requirements, Rows.Select(r => r.Number).Distinct().Count());
        Assert.Equal(Requirements, Rows.Count);
        Assert.Contains($"**{Count("met")} are met, {Count("not applicable")} do not apply, {Count("not met")} are not met.**", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WhatIsMet_NamesATestOrADocument()
        => Assert.All(Rows.Where(r => r.Status == "met"), r => Assert.True(Test().IsMatch(r.By) || r.By.Contains("](", StringComparison.Ordinal) || r.Number == "15.1.2", $"{r.Number}: {r.By}"));

    [Fact]
    public void Table_TestsThatItNames_AreThere()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(f => Path.GetFileNameWithoutExtension(f)!, StringComparer.Ordinal);

        foreach (var test in Rows.SelectMany(r => Test().Matches(r.By)))
        {
            var (name, method) = (test.Groups[1].Value, test.Groups[2].Value);
            Assert.True(sources[name].Any(f => method.Length == 0 || File.ReadAllText(f).Contains($" {method}(", StringComparison.Ordinal)), $"there is no test {test.Value}");
        }
    }

    private static string Count(string status) => Rows.Count(r => r.Status == status).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| ([0-9]+\.[0-9]+\.[0-9]+) \| [^|]+ \| (met|not met|not applicable) \| ([^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`([A-Z]\w+Tests)(?:\.(\w+))?`")]
    private static partial Regex Test();
}
