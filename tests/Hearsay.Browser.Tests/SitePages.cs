using System.Net.Http.Json;
using System.Text.Json;

namespace Hearsay.Browser.Tests;

/// <summary>The addresses to look at.</summary>
internal static class SitePages
{
    /// <summary>One of every kind of page of a story, those with most on them where there are several.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(HttpClient client, string story)
    {
        var of = $"story={Uri.EscapeDataString(story)}";
        var claims = await Ids(client, $"claims?all=true&{of}");
        var contested = await Ids(client, $"claims?all=true&contested=true&{of}");
        var documents = await Ids(client, $"documents?{of}");
        var actors = await Ids(client, $"actors?{of}");
        var parties = (await client.GetFromJsonAsync<JsonElement>($"/api/v1/silence?{of}")).GetProperty("parties").EnumerateArray().Select(p => p.GetProperty("id").GetString()!).ToList();
        return
        [
            "/stories", $"/story?{of}", $"/claims?{of}", $"/statements?{of}", $"/documents?{of}", $"/actors?{of}", "/statements?words=nobody-says-this", "/nowhere",
            .. contested.Concat(claims).Distinct().Take(2).Select(c => $"/claims/{c}?{of}"), .. documents.TakeLast(2).Select(d => $"/documents/{d}?{of}"), $"/documents/{documents[^1]}/original?{of}", $"/documents/{documents[^1]}/changes?{of}", $"/actors/{actors[0]}?{of}", $"/parties/{parties[0]}?{of}", $"/story?{of}&since=2031-01-01",
        ];
    }

    private static async Task<List<string>> Ids(HttpClient client, string list)
        => [.. (await client.GetFromJsonAsync<JsonElement>($"/api/v1/{list}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
}
