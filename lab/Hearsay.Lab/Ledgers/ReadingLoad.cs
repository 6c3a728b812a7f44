using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Hearsay.Lab.Ledgers;

/// <summary>Measures what readers of <c>hearsay serve</c> wait while a run collects into the same ledger, against what one reader waits alone.</summary>
internal sealed class ReadingLoad(HttpClient client, IReadOnlyList<string> addresses)
{
    private static readonly string[] Lists = ["/stories", "/story", "/claims?all=true", "/statements", "/documents", "/actors", "/api/v1/statements?limit=50", "/api/v1/claims?all=true&limit=50", "/api/v1/figures"];

    private readonly ConcurrentBag<double> _milliseconds = [];
    private readonly ConcurrentDictionary<string, int> _errors = new(StringComparer.Ordinal);

    /// <summary>Runs the measurement.</summary>
    /// <param name="program">The program.</param>
    /// <param name="ledger">A ledger with documents; it grows.</param>
    /// <param name="articles">What is collected meanwhile: enough for the whole time.</param>
    /// <param name="seconds">How long with all readers; alone a fifth of that.</param>
    /// <param name="readers">How many read at once, each asking once a second on average.</param>
    public static async Task<int> Run(string program, string ledger, string articles, int seconds, int readers)
    {
        using var serve = Start(program, "serve", "--ledger", ledger, "--port", "0");
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = await Address(serve).ConfigureAwait(false), Timeout = TimeSpan.FromMinutes(1) };
            var addresses = await Addresses(client).ConfigureAwait(false);
            await new ReadingLoad(client, addresses).Read(1, TimeSpan.FromSeconds(2)).ConfigureAwait(false); // compiled, and the account made
            var alone = new ReadingLoad(client, addresses);
            await alone.Read(1, TimeSpan.FromSeconds(seconds / 5.0)).ConfigureAwait(false);
            using var collect = Start(program, "collect", articles, "--ledger", ledger, "--story", "load");
            collect.BeginErrorReadLine();
            collect.BeginOutputReadLine();
            var clock = Stopwatch.StartNew();
            var ended = collect.WaitForExitAsync().ContinueWith(_ => clock.Elapsed, TaskScheduler.Default);
            var all = new ReadingLoad(client, addresses);
            await all.Read(readers, TimeSpan.FromSeconds(seconds)).ConfigureAwait(false);
            End(collect);
            Tell(alone, all, readers, Math.Min(seconds, (await ended.ConfigureAwait(false)).TotalSeconds));
            return 0;
        }
        finally
        {
            End(serve);
        }
    }

    private static void Tell(ReadingLoad alone, ReadingLoad all, int readers, double collected)
    {
        LedgerTimes.Tell($"alone:   {alone}");
        LedgerTimes.Tell($"{readers} readers, collecting for {collected:F0} s of it: {all}");
        LedgerTimes.Tell($"p95 against alone: {all.Quantile(0.95) / alone.Quantile(0.95):F1} times");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_milliseconds.Count} answers, median {Quantile(0.5):F1} ms, p95 {Quantile(0.95):F1} ms, {_errors.Values.Sum()} errors{string.Concat(_errors.Select(e => $"; {e.Value} of {e.Key}"))}");

    private double Quantile(double share) => LedgerTimes.Quantile([.. _milliseconds], share);

    private Task Read(int readers, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        return Task.WhenAll(Enumerable.Range(0, readers).Select(async reader =>
        {
            var random = new Random(reader);
            while (clock.Elapsed < time)
            {
                await Task.Delay(readers == 1 ? 20 : random.Next(2000)).ConfigureAwait(false);
                await Ask(addresses[random.Next(addresses.Count)]).ConfigureAwait(false);
            }
        }));
    }

    private async Task Ask(string address)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.GetAsync(address).ConfigureAwait(false);
            await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            _milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode)
            {
                Count($"{(int)answer.StatusCode} at {address}");
            }
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            Count($"{error.GetType().Name} at {address}");
        }
    }

    private void Count(string error) => _errors.AddOrUpdate(error, 1, (_, n) => n + 1);

    /// <summary>The lists, and the first pages that they lead to.</summary>
    private static async Task<List<string>> Addresses(HttpClient client)
    {
        var found = new List<string>(Lists);
        foreach (var list in new[] { "documents", "claims?all=true", "actors" })
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync($"/api/v1/{list}").ConfigureAwait(false));
            found.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Take(20).Select(i => $"/{list.Split('?')[0]}/{i.GetProperty("id").GetString()}"));
        }

        return found;
    }

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;

    /// <summary>Where the server says that it listens.</summary>
    private static async Task<Uri> Address(Process serve)
    {
        for (string? line; (line = await serve.StandardError.ReadLineAsync().ConfigureAwait(false)) is not null;)
        {
            if (line.Split(' ').FirstOrDefault(w => w.StartsWith("http://", StringComparison.Ordinal)) is { } address)
            {
                return new Uri(address);
            }
        }

        throw new InvalidOperationException("the server did not start");
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
    }
}
