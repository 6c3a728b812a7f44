using System.Text.Json;

namespace Hearsay.App.Tests.Fetching;

/// <summary><c>hearsay collect --watch</c>, on a clock on which every wait is over at once.</summary>
public sealed class WatchTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<TimeSpan> _visits = [];

    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose()
    {
        _folder.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task Watch_Sitemap_AsksForNewPagesAlone()
    {
        OnMap("/a", "/missing");
        _site.OnTagged("/a", TestPage.Of("One")).OnTagged("/b", TestPage.Of("Two"));
        var run = await Watch(3, visit =>
        {
            if (visit == 2)
            {
                OnMap("/a", "/b", "/missing");
            }
        });

        Assert.Equal(["/map.txt", "/a", "/missing", "/map.txt", "/map.txt", "/b"], _site.Asked);
        Assert.Equal((ExitCode.SomeRefused, "2 0 1"), (run.Code, Counts(run)));
        Assert.Contains("\nhearsay: 3 done: 2 new, 0 known, 1 refused", run.Error, StringComparison.Ordinal);
        Assert.All(_visits, v => Assert.InRange(v, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(16.5)));
    }

    [Fact]
    public async Task Watch_PageThatChanges_IsANewVersion()
    {
        _site.OnTagged("/map.txt", TestPage.Of("One"));
        var run = await Watch(3, visit => _site.OnTagged("/map.txt", TestPage.Of("One", visit == 1 ? "The mayor said nothing." : "The mayor said that one was hurt.")), "--every", "90s");

        Assert.Equal((ExitCode.Done, "3 0 0"), (run.Code, Counts(run)));
        Assert.All(_visits, v => Assert.InRange(v, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(99)));
    }

    [Theory]
    [InlineData("Cache-Control", "public, max-age=7200", 200)]
    [InlineData("Retry-After", "7200", 503)]
    public async Task Watch_HostWantsALongerPause_GetsIt(string name, string value, int status)
    {
        _site.On("/map.txt", status, "<p>The mayor said so.</p>"u8.ToArray(), (name, value));
        await Watch(2, _ => { });

        Assert.All(_visits, v => Assert.InRange(v, TimeSpan.FromHours(2), TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1.5)));
    }

    [Fact]
    public async Task Watch_FeedWithTtl_IsAskedWhenThatIsOver()
    {
        _site.On("/map.txt", "<rss><channel><ttl>120</ttl><item><link>/a</link></item></channel></rss>", ("Content-Type", "text/xml"), ("Cache-Control", "max-age=60")).On("/a", TestPage.Of("One"));
        var run = await Watch(2, _ => { });

        Assert.Equal("1 0 0", Counts(run));
        Assert.All(_visits, v => Assert.InRange(v, TimeSpan.FromHours(2), TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1.5)));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("1s")]
    [InlineData("1.5h")]
    [InlineData("999999999999h")]
    [InlineData("https://x.example/")]
    public async Task Watch_OddTime_IsRefused(string every)
    {
        var run = await CommandRun.Of("collect", "https://x.example/", "--every", every);
        Assert.Equal((ExitCode.Usage, $"hearsay: --every takes a time from 10s to 720h, such as 90s, 30m or 2h, not '{every}'\nTry: hearsay collect --help\n"), (run.Code, run.Error));
    }

    private void OnMap(params string[] paths) => _site.On("/map.txt", string.Join('\n', paths.Select(p => _site.Address + p)), ("Content-Type", "text/plain"));

    /// <summary>Watches until an address was waited for a number of times.</summary>
    private Task<CommandRun> Watch(int visits, Action<int> onVisit, params string[] watch)
    {
        var clock = new HurriedClock
        {
            OnWait = wait =>
            {
                // shorter ones are between requests to one host
                if (wait < TimeSpan.FromMinutes(1))
                {
                    return;
                }

                _visits.Add(wait);
                onVisit(_visits.Count);
                if (_visits.Count == visits)
                {
                    _stop.Cancel();
                }
            },
        };
        return CommandRun.Of(new Screen { Time = clock, Cancellation = _stop.Token }, ["collect", _site.Address + "/map.txt", "--ledger", _folder.At("test.db"), "--allow-private", "--json", "--model", "fast", .. watch.Length > 0 ? watch : ["--watch"]]);
    }

    private static string Counts(CommandRun run)
    {
        var counts = JsonDocument.Parse(run.Output).RootElement;
        return $"{counts.GetProperty("new")} {counts.GetProperty("known")} {counts.GetProperty("refused")}";
    }
}
