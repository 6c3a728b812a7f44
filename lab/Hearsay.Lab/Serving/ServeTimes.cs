using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Lab.Serving;

/// <summary>Measures how long a running <c>hearsay serve</c> takes for its pages, from the request to the last byte, one request at a time.</summary>
internal static class ServeTimes
{
    private const int Times = 100;

    /// <summary>Asks for a story's page, and for every beginning of some words of three letters or more, as the search does while they are typed.</summary>
    /// <param name="site">Such as <c>http://127.0.0.1:5080</c>.</param>
    /// <param name="words">What is typed.</param>
    public static async Task<int> RunAsync(Uri site, IReadOnlyList<string> words)
    {
        using var client = new HttpClient { BaseAddress = site };
        Tell("the first story page, which makes the account", [await Time(client, "/story")]);
        Tell("the story page", await All(client, Enumerable.Repeat("/story", Times)));
        var typed = words.SelectMany(w => Enumerable.Range(3, Math.Max(0, w.Length - 2)).Select(n => $"/statements?words={Uri.EscapeDataString(w[..n])}*")).ToList();
        Tell($"a search while typing, {typed.Count.ToString(CultureInfo.InvariantCulture)} beginnings", await All(client, Enumerable.Repeat(typed, 5).SelectMany(t => t)));
        return 0;
    }

    private static async Task<List<double>> All(HttpClient client, IEnumerable<string> addresses)
    {
        var times = new List<double>();
        foreach (var address in addresses)
        {
            times.Add(await Time(client, address).ConfigureAwait(false));
        }

        return times;
    }

    private static async Task<double> Time(HttpClient client, string address)
    {
        var watch = Stopwatch.StartNew();
        await client.GetByteArrayAsync(new Uri(address, UriKind.Relative)).ConfigureAwait(false);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: median {times[times.Count / 2]:F1} ms, p95 {times[(int)(0.95 * (times.Count - 1))]:F1} ms"));
    }
}
