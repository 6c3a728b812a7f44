using System.Diagnostics;
using Hearsay.Ledger;
using Hearsay.Ledger.Sqlite;
using Microsoft.Data.Sqlite;

namespace Hearsay.App.Tests.Ledger;

/// <summary>Files, disks and neighbours that let a ledger down: each is told of in a line, and nothing that was done is lost.</summary>
public sealed class BadLuckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("collect")]
    [InlineData("verify")]
    public async Task Run_FileIsNoDatabase_SaysSoAndLeavesIt(string command)
    {
        var path = _folder.Write("notes.db", string.Concat(Enumerable.Repeat("These are my notes. ", 100)));
        var run = await Run(command, path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: is not a ledger\n"), (run.Code, run.Error));
        Assert.StartsWith("These are my notes.", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("collect")]
    [InlineData("verify")]
    public async Task Run_DatabaseOfAnotherProgram_SaysSoAndLeavesIt(string command)
    {
        var path = _folder.At("other.db");
        Execute(path, "CREATE TABLE songs (name TEXT)");
        var before = await File.ReadAllBytesAsync(path);
        var run = await Run(command, path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: is the database of another program, not a ledger\n"), (run.Code, run.Error));
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Theory]
    [InlineData("collect")]
    [InlineData("statements")]
    public async Task Run_LedgerOfALaterVersion_SaysSo(string command)
    {
        var path = _folder.At("later.db");
        SqliteLedger.Open(path).Dispose();
        Execute(path, "PRAGMA user_version = 900");
        var run = await Run(command, path);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {path}: is a ledger of version 900, and this program knows versions up to ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoLedger_SaysWhatMakesOne()
    {
        var run = await Run("actors", _folder.At("gone.db"));

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {_folder.At("gone.db")}: there is no such ledger; hearsay collect makes one\n"), (run.Code, run.Error));
        Assert.False(File.Exists(_folder.At("gone.db")));
    }

    [Fact]
    public async Task Run_EmptyFile_SaysSo()
    {
        var run = await Run("documents", _folder.Write("empty.db", ""));

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.Contains("is an empty ledger", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Collect_NoSuchFolder_SaysSo()
    {
        var path = _folder.At("gone", "test.db");
        var run = await Run("collect", path);

        Assert.Equal((ExitCode.NothingRead, $"hearsay: {path}: cannot be opened: is it in a folder that exists, and may you read and write there?\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Add_LedgerIsLocked_SaysSoAndGoesOnLater()
    {
        using var test = new TestLedger();
        test.With(InventedReading.Make(1));
        using (var other = new SqliteConnection($"Data Source={test.Path};Pooling=False"))
        {
            other.Open();
            using var lockIt = other.CreateCommand();
            lockIt.CommandText = "BEGIN IMMEDIATE";
            lockIt.ExecuteNonQuery();

            var error = Assert.Throws<LedgerException>(() => test.With(InventedReading.Make(2)));
            Assert.Equal($"{test.Path}: another process writes into it and did not end in time", error.Message);
            Assert.Equal(2, test.Ledger.Head.Entries);
        }

        test.With(InventedReading.Make(2));
        Assert.Equal(4, test.Ledger.Head.Entries);
    }

    [Fact]
    public void Add_ReadOnly_SaysSo()
    {
        using var test = new TestLedger().With(InventedReading.Make(1));
        using var reader = TestLedger.OpenExisting(test.Path);
        var reading = InventedReading.Make(2);

        var error = Assert.Throws<LedgerException>(() => reader.Add([NewDocument.Of(reading, InventedReading.Original(reading))]));
        Assert.Equal($"{test.Path}: cannot be written: it, or the folder that it lies in, is read-only", error.Message);
    }

    [Fact]
    public void Add_DiskIsFull_LosesNothingThatWasDone()
    {
        var path = _folder.At("full.db");
        int done;
        using (var ledger = SqliteLedger.Open(path, TestLedger.Options))
        {
            done = FillUp(ledger);
        }

        using var again = SqliteLedger.Open(path, TestLedger.Options);
        Assert.InRange(done, 1, 1000);
        Assert.Equal(new Verification(again.Head, done, 3 * done, null), again.Verify());
        var one = InventedReading.Make(500);
        Assert.Equal([Addition.New], again.Add([NewDocument.Of(one, InventedReading.Original(one))]));
    }

    /// <summary>A limit on the size of files, which the program runs into as it would into the end of a disk.</summary>
    [Fact]
    public async Task Collect_FilesMayNotGrow_StopsCleanAndGoesOnLater()
    {
        var input = _folder.Write("in.jsonl", string.Join('\n', Enumerable.Range(0, 300).Select(i => $$"""{"url":"https://x.example/{{i}}","published":"2031-01-01","text":"Le témoin {{i}} a dit lundi que les maisons de la ville étaient tombées et que le maire ne pouvait pas le nier."}""")));
        var path = _folder.At("short.db");
        var (code, error) = await RunLimitedAsync($"trap '' XFSZ; ulimit -f 300; export DOTNET_EnableWriteXorExecute=0; exec '{Repository.Program}' collect '{input}' --ledger '{path}'");

        Assert.Equal(ExitCode.NothingRead, code);
        Assert.Contains($"hearsay: {path}: cannot be ", error, StringComparison.Ordinal);
        using (var ledger = SqliteLedger.Open(path, TestLedger.Options))
        {
            Assert.Null(ledger.Verify().Flaw);
            Assert.InRange(ledger.Documents().Count(), 0, 299);
        }

        Assert.Equal(ExitCode.Done, (await CommandRun.Of("collect", input, "--ledger", path)).Code);
        using var whole = TestLedger.OpenExisting(path);
        Assert.Equal((300, null), (whole.Documents().Count(), whole.Verify().Flaw));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(int Code, string Error)> RunLimitedAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    /// <summary>Adds until the disk is full, as SQLite says where a file may not grow beyond a number of pages.</summary>
    private static int FillUp(SqliteLedger ledger)
    {
        // the ledger's own connection comes back from the pool with its limit
        ledger.Dispose();
        using (var connection = new SqliteConnection(ledger.ConnectionString))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 150";
            command.ExecuteNonQuery();
        }

        using var full = SqliteLedger.Open(ledger.Name, TestLedger.Options);
        for (var i = 0; ; i++)
        {
            var reading = InventedReading.Make(i);
            try
            {
                full.Add([NewDocument.Of(reading, InventedReading.Original(reading))]);
            }
            catch (LedgerException error)
            {
                Assert.Equal($"{ledger.Name}: cannot be written: the disk is full; what was reported as done is safe", error.Message);
                return i;
            }
        }
    }

    private Task<CommandRun> Run(string command, string ledger)
        => command == "collect" ? CommandRun.Of(command, _folder.Write("in.txt", CommandRun.Sentence), "--ledger", ledger) : CommandRun.Of(command, "--ledger", ledger);

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
