using System.Net;
using Hearsay.App.Api;
using Hearsay.App.Tests.Ledger;
using Hearsay.App.Web;
using Hearsay.App.Web.Access;
using Microsoft.AspNetCore.Builder;

namespace Hearsay.App.Tests.Web;

/// <summary>The real site over a small invented ledger, at a free port of this machine.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    /// <summary>A text that is an attack wherever it is taken for markup, a header or an address.</summary>
    public const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3) &lt; \u202e";

    private readonly TestLedger _test;
    private readonly WebApplication _app;

    private TestSite(TestLedger test, WebApplication app)
    {
        (_test, _app) = (test, app);
        Client = Visitor();
    }

    public HttpClient Client { get; }

    /// <summary>All routes, those of a test too.</summary>
    public IEnumerable<Microsoft.AspNetCore.Http.Endpoint> Endpoints => ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)_app).DataSources.SelectMany(s => s.Endpoints);

    public Hearsay.Ledger.ILedger Ledger => _test.Ledger;

    /// <summary>A browser that was never here, with cookies of its own.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false, SslOptions = { RemoteCertificateValidationCallback = (_, made, _, _) => made?.Subject == "CN=localhost" } }) { BaseAddress = new Uri(_app.Urls.Single()) };

    /// <summary>Starts it over three documents of the story "ports", one of which is an attack.</summary>
    /// <param name="more">Adds routes that only a test has.</param>
    /// <param name="access">Who reaches it.</param>
    /// <param name="error">Where faults are told.</param>
    public static async Task<TestSite> StartAsync(Action<WebApplication>? more = null, SiteAccess? access = null, TextWriter? error = null)
    {
        var test = new TestLedger().With(InventedReading.Make(5));
        foreach (var (reading, url) in new[] { (InventedReading.Make(3), "https://gazette.example/a"), (InventedReading.Make(3), "https://courier.example/b"), (InventedReading.Make(70), $"javascript:alert(4)//{Attack}") })
        {
            var made = reading with { Document = reading.Document with { Url = url, Title = url[0] == 'j' ? Attack : "Cranes", Publisher = url[0] == 'j' ? Attack : url, Authors = [Attack] } };
            test.Ledger.Add([Hearsay.Ledger.NewDocument.Of(made, InventedReading.Original(made), url[0] == 'j' ? Attack : "ports")]);
        }

        return await OverAsync(test, "ports", access, more, error);
    }

    /// <summary>Starts it over a ledger, which goes when it goes.</summary>
    public static async Task<TestSite> OverAsync(TestLedger test, string story, SiteAccess? access = null, Action<WebApplication>? more = null, TextWriter? error = null)
    {
        var app = Site.Make(new ServedLedger(test.Ledger, story, () => Hearsay.Ledger.Sqlite.SqliteLedger.Open(test.Path, TestLedger.Options)), new IPEndPoint(IPAddress.Loopback, 0), error ?? TextWriter.Null, access);
        more?.Invoke(app);
        await app.StartAsync();
        return new TestSite(test, app);
    }

    /// <summary>Writes into the file of the ledger past it.</summary>
    public void Execute(string sql)
    {
        using var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_test.Path}");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Stops the server, which ends what it is still answering.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _test.Dispose();
    }
}
