using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Hearsay.App.Tests.Web;

public sealed class FaultsTests
{
    [Theory]
    [InlineData("/fault", "text/html")]
    [InlineData("/api/v1/fault", "application/problem+json")]
    public async Task Fault_OfTheProgram_IsToldWhereItWasStartedAndNotToTheAsker(string path, string type)
    {
        using var error = new StringWriter { NewLine = "\n" };
        await using var site = await TestSite.StartAsync(app => app.MapGet(path, string () => throw new InvalidOperationException("password of \e[31m the ledger\nforged: line")), error: error);
        using var answer = await site.Client.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.DoesNotContain("password", page, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", page, StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.StartsWith($"hearsay: {path}: InvalidOperationException: password of", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', error.ToString());
    }
}
