using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Hearsay.App.Tests.Ledger;

namespace Hearsay.App.Tests.Web;

/// <summary>Entries of the ledger as they come.</summary>
public sealed class EventsTests : IAsyncLifetime
{
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Events_TellWhatComes()
    {
        await using var events = Listen(await Open(null));
        var head = await Next(events);
        var reading = InventedReading.Make(9, "https://post.example/c");
        _site.Ledger.Add([Hearsay.Ledger.NewDocument.Of(reading, InventedReading.Original(reading), "ports")]);
        var document = await Next(events);

        Assert.Equal(("head", "document"), (head.EventType, document.EventType));
        Assert.Equal($"{long.Parse(head.EventId!, System.Globalization.CultureInfo.InvariantCulture) + 1}", document.EventId);
        using var data = JsonDocument.Parse(document.Data);
        Assert.Equal("ports", data.RootElement.GetProperty("stories")[0].GetString());
        Assert.Equal(3, data.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public async Task Events_AfterTheLastOneSeen_GoOnBehindIt()
    {
        await using var events = Listen(await Open("2"));
        await Next(events);
        var entries = _site.Ledger.Entries(2).Take(3).ToList();

        foreach (var entry in entries)
        {
            var item = await Next(events);
            Assert.Equal((Hearsay.Ledger.Entry.NameOf(entry.Kind), $"{entry.Number}"), (item.EventType, item.EventId));
        }
    }

    [Fact]
    public async Task Events_ServerStops_End()
    {
        var site = await TestSite.StartAsync();
        await using var events = Listen(await site.Client.GetAsync("/api/v1/events", HttpCompletionOption.ResponseHeadersRead));
        await Next(events);
        var stopping = site.StopAsync();

        Assert.False(await events.MoveNextAsync());
        await stopping;
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("9999")]
    public async Task Events_NoSuchEntry_SaysSo(string last)
    {
        using var answer = await Open(last);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Last-Event-ID: takes the number of an entry", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_Head_EndsAtOnce()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/events");
        using var answer = await _site.Client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, "text/event-stream"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    private async Task<HttpResponseMessage> Open(string? last)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/events");
        if (last is not null)
        {
            request.Headers.Add("Last-Event-ID", last);
        }

        return await _site.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static IAsyncEnumerator<SseItem<string>> Listen(HttpResponseMessage answer) => SseParser.Create(answer.Content.ReadAsStream()).EnumerateAsync().GetAsyncEnumerator();

    private static async Task<SseItem<string>> Next(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current;
    }
}
