using Hearsay.Ledger;
using Hearsay.Ledger.Postgres;
using Npgsql;

namespace Hearsay.App.Tests.Ledger;

/// <summary>What is particular to ledgers on a server. The rest is tested by the tests of all ledgers, which run on both.</summary>
[Trait("Ledger", "AnyKind")]
public sealed class PostgresTests
{
    [PostgresFact]
    public void Add_ServerEndsTheConnection_SaysSoAndGoesOn()
    {
        using var test = TestLedger.OfAnyKind().With(InventedReading.Make(1));
        TestLedger.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", test.Address);

        var error = Assert.Throws<LedgerException>(() => test.With(InventedReading.Make(2)));
        Assert.StartsWith(test.Ledger.Name + ": the server ", error.Message, StringComparison.Ordinal);
        test.With(InventedReading.Make(2));
        Assert.Equal(new Verification(test.Ledger.Head, 2, 6, null), test.Ledger.Verify());
    }

    [PostgresFact]
    public void Read_ServerEndsAllConnections_FailsOnceAndNotOnceForEach()
    {
        using var test = TestLedger.OfAnyKind().With(InventedReading.Make(1));
        using (var first = test.Ledger.Documents().GetEnumerator())
        using (var second = test.Ledger.Documents().GetEnumerator())
        using (var third = test.Ledger.Documents().GetEnumerator())
        {
            Assert.True(first.MoveNext() && second.MoveNext() && third.MoveNext());
        }

        TestLedger.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", test.Address);

        Assert.Throws<LedgerException>(() => test.Ledger.Head);
        using var again = test.Ledger.Documents().GetEnumerator();
        Assert.True(again.MoveNext());
        Assert.Equal(2, test.Ledger.Head.Entries);
        Assert.Single(test.Ledger.Documents());
    }

    /// <summary>Connections end again and again while documents go in; what was acknowledged is there, the rest is not, and can be added again.</summary>
    [PostgresFact]
    public async Task Add_ServerGoesAwayInTheMiddle_LosesNothingThatWasDone()
    {
        using var test = TestLedger.OfAnyKind();
        using var stop = new CancellationTokenSource();
        var ending = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    TestLedger.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", test.Address);
                }
                catch (NpgsqlException)
                {
                    // the server is busy; the next time will do
                }

                await Task.Delay(15);
            }
        });
        var done = 0;
        for (var i = 0; i < 60; i++)
        {
            try
            {
                test.With(InventedReading.Make(i));
                done++;
            }
            catch (LedgerException error)
            {
                Assert.StartsWith(test.Ledger.Name + ": the server ", error.Message, StringComparison.Ordinal);
            }
        }

        await stop.CancelAsync();
        await ending;
        for (var i = 0; i < 60; i++)
        {
            AddAtLast(test, InventedReading.Make(i));
        }

        var verified = test.Ledger.Verify();
        Assert.InRange(done, 1, 60);
        Assert.Equal(new Verification(test.Ledger.Head, 60, 180, null), verified);
        Assert.Equal(120, verified.Head.Entries);
    }

    /// <summary>Adds a document over connections of the pool, each of which may be found gone once.</summary>
    private static void AddAtLast(TestLedger test, Reading reading)
    {
        for (var left = 5; ; left--)
        {
            try
            {
                test.With(reading);
                return;
            }
            catch (LedgerException) when (left > 0)
            {
                // the pool has another connection, or opens one
            }
        }
    }

    [PostgresFact]
    public async Task Import_FromAFile_IsTheSameLedger()
    {
        using var file = new TestLedger().With(InventedReading.Make(1, "https://gazette.example/a"), InventedReading.Make(2, "https://gazette.example/a"));
        using var server = TestLedger.OfAnyKind();
        var lines = (await CommandRun.Of("export", "--ledger", file.Path)).Output;
        var import = await CommandRun.Of(new Screen { Input = lines }, "import", "-", "--ledger", server.Address!);

        Assert.Equal((ExitCode.Done, "hearsay: 4 new entries, 0 known\n"), (import.Code, import.Error));
        Assert.Equal(file.Ledger.Head, server.Ledger.Head);
        Assert.Equal(LedgerContents.Of(file.Ledger), LedgerContents.Of(server.Ledger));
        Assert.Equal(lines, (await CommandRun.Of("export", "--ledger", server.Address!)).Output);
    }

    [PostgresFact]
    public void Add_LedgerIsLocked_SaysSo()
    {
        using var test = TestLedger.OfAnyKind().With(InventedReading.Make(1));
        using var other = Npgsql.NpgsqlDataSource.Create(PostgresAddress.Parse(test.Address!, TestLedger.Options));
        using var connection = other.OpenConnection();
        using var command = new Npgsql.NpgsqlCommand("BEGIN; LOCK TABLE entries IN EXCLUSIVE MODE", connection);
        command.ExecuteNonQuery();

        var error = Assert.Throws<LedgerException>(() => test.With(InventedReading.Make(2)));
        Assert.Equal(test.Ledger.Name + ": another process writes into it and did not end in time", error.Message);
    }

    [PostgresFact]
    public void Open_LaterVersion_SaysSo()
    {
        using var test = TestLedger.OfAnyKind();
        TestLedger.Execute("UPDATE hearsay_ledger SET version = 900", test.Address);

        Assert.Contains("is a ledger of version 900", Assert.Throws<LedgerException>(() => PostgresLedger.OpenExisting(test.Address!, TestLedger.Options)).Message, StringComparison.Ordinal);
        Assert.Contains("is a ledger of version 900", Assert.Throws<LedgerException>(() => PostgresLedger.Open(test.Address!, TestLedger.Options)).Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public void Verify_MeddledWith_NamesTheFirstThingThatDiffers()
    {
        using var test = TestLedger.OfAnyKind().With(InventedReading.Make(1));
        Assert.Throws<Npgsql.PostgresException>(() => TestLedger.Execute("UPDATE entries SET program = 'x'", test.Address));
        TestLedger.Execute("DELETE FROM names WHERE name = 'the union'", test.Address);
        Assert.StartsWith("entry 2: the name “the union” ", test.Ledger.Verify().Flaw, StringComparison.Ordinal);
        TestLedger.Execute("UPDATE statements SET words = 'x'", test.Address);

        Assert.StartsWith("entry 2: the ", test.Ledger.Verify().Flaw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgres://localhost:1/ledger", "postgres://localhost:1/ledger: the server cannot be reached, or went away")]
    [InlineData("postgres://me:secret@localhost:1/ledger", "postgres://localhost:1/ledger: the server cannot be reached, or went away")]
    [InlineData("postgres://localhost", "postgres://localhost/: is no address of a database, such as postgres://user@host:5432/database")]
    [InlineData("postgres://localhost/x?Colour=red", "postgres://localhost/x: has a setting that makes no sense")]
    [InlineData("postgres://", "postgres:///: is no address of a database")]
    [InlineData("postgres://[", "the address: is no address of a database")]
    public async Task Run_AddressThatLeadsNowhere_SaysSoWithoutThePassword(string address, string message)
    {
        var run = await CommandRun.Of("verify", "--ledger", address);

        Assert.Equal(ExitCode.NothingRead, run.Code);
        Assert.StartsWith($"hearsay: {message}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }
}
