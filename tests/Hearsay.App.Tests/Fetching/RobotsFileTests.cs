using System.Text;
using Hearsay.App.Fetching;

namespace Hearsay.App.Tests.Fetching;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: hearsay\nAllow: /", "/a", true)]
    [InlineData("User-agent: HEARSAY/1.0\nDisallow: /a\nUser-agent: *\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: Hearsay\nUser-agent: Other\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Hearsay\nDisallow: /a\n\nUser-agent: Hearsay\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: HearsayBot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /*/private*/x", "/a/b/private-c/d/x", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /?q=*&x", "/?q=1&x=2", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /café", "/caf%C3%A9/x", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("Disallow: /a\nUser-agent: *\nAllow: /b", "/a", true)]
    [InlineData("\uFEFFUser-agent: * # all\r\nSitemap: https://x.example/s.xml\r\nDisallow: /a # not this", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("<!doctype html><p>Not here", "/a", true)]
    public void Allows_File_IsAsTheStandardHasIt(string file, string path, bool expected)
        => Assert.Equal(expected, RobotsFile.Parse(Encoding.UTF8.GetBytes(file), "Hearsay").Allows(new Uri("https://x.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2.5)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nUser-agent: Hearsay\nDisallow: /a", null)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: *\nCrawl-delay: 1e999", null)]
    public void CrawlDelay_File_IsThatOfTheGroup(string file, double? seconds)
        => Assert.Equal(seconds, RobotsFile.Parse(Encoding.UTF8.GetBytes(file), "Hearsay").CrawlDelay?.TotalSeconds);

    [Fact]
    public void Allows_ManyStars_ComesToAnEnd()
    {
        var robots = RobotsFile.Parse(Encoding.UTF8.GetBytes("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2000)) + "b"), "Hearsay");
        Assert.True(robots.Allows(new Uri("https://x.example/" + new string('a', 4000))));
    }
}
