using System.Text.Json;
using Hearsay.App.Accounting;
using Hearsay.Claims;
using Hearsay.Claims.Changes;
using Hearsay.Claims.Grades;
using NodaTime;

namespace Hearsay.App.Tests.Accounting;

/// <summary>What figures, timeline and changes write of an account.</summary>
public sealed class AccountOutputTests
{
    [Theory]
    [InlineData(100, false)]
    [InlineData(50, false)]
    [InlineData(100, true)]
    public void Figures_Table_FitsTheScreen(int width, bool hasColour)
    {
        var (output, _) = Shown.On(new Screen { Width = width, HasColour = hasColour }, t => Figures(t, AccountFormat.Table));

        ApprovedFile.Check(hasColour ? "figures-colour.txt" : $"figures-{width}.txt", output);
        Assert.All(output.Split('\n'), line => Assert.True(hasColour || line.Length <= width));
    }

    [Fact]
    public void Figures_Csv_HasALineAFigure()
    {
        var (output, _) = Shown.On(new Screen(), t => Figures(t, AccountFormat.Csv));

        ApprovedFile.Check("figures.csv", output);
    }

    [Fact]
    public void Figures_Json_MarksRevisionsAndLeadsToWords()
    {
        var (output, _) = Shown.On(new Screen(), t => Figures(t, AccountFormat.Json));
        using var json = JsonDocument.Parse(output.Split('\n')[0]);
        var points = json.RootElement.GetProperty("points");

        Assert.Equal([false, true], points.EnumerateArray().Select(p => p.GetProperty("revised").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, points[0].GetProperty("high").ValueKind);
        Assert.Equal("about 5 cranes stand still", points[1].GetProperty("statement").GetProperty("words").GetString());
    }

    [Fact]
    public void Figures_None_SaysSo()
    {
        var (output, error) = Shown.On(new Screen(), t => Figures(t, AccountFormat.Table, "submarines"));

        Assert.Equal(("", "hearsay: no actor gives a figure like that\n"), (output, error));
    }

    [Fact]
    public void Timeline_Table_IsByTheDaysOfContents()
    {
        var (output, error) = Shown.On(new Screen { Width = 80 }, t => Timeline(t, json: false));

        ApprovedFile.Check("timeline.txt", output);
        Assert.Equal("hearsay: 3 more claims name no day\n", error);
    }

    [Fact]
    public void Timeline_SinceAndUntil_AreOfTheDaysOfContents()
    {
        var (since, _) = Shown.On(new Screen(), t => Timeline(t, json: true, since: new LocalDate(2031, 1, 5)));
        var (until, _) = Shown.On(new Screen(), t => Timeline(t, json: true, until: new LocalDate(2031, 1, 4)));
        using var json = JsonDocument.Parse(since);

        Assert.Equal(since, until);
        Assert.Equal(("2031-01-01", "2031-01-07", true), (json.RootElement.GetProperty("from").GetString(), json.RootElement.GetProperty("to").GetString(), json.RootElement.GetProperty("contested").GetBoolean()));
    }

    [Fact]
    public void Changes_Table_IsKindByKind()
    {
        var (output, _) = Shown.On(new Screen { Width = 80 }, t => Changes(t, InventedAccount.Before, json: false));

        ApprovedFile.Check("changes.txt", output);
    }

    [Fact]
    public void Changes_Json_NamesKinds()
    {
        var (output, _) = Shown.On(new Screen(), t => Changes(t, InventedAccount.Before, json: true));
        var kinds = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("kind").GetString());

        Assert.Equal(["claim", "claim", "denial", "figure", "contradiction"], kinds);
    }

    [Fact]
    public void Changes_None_SaysSo()
        => Assert.Equal(("", "hearsay: nothing has changed since then\n"), Shown.On(new Screen(), t => Changes(t, InventedAccount.After, json: false)));

    [Theory]
    [InlineData(100)]
    [InlineData(50)]
    public void Show_Claim_SaysWhoGainsAndWhy(int width)
    {
        var (account, grader) = (InventedAccount.After, new ClaimGrader(InventedAccount.After, InventedAccount.Ratings));
        var (output, _) = Shown.On(new Screen { Width = width }, t =>
        {
            foreach (var claim in ClaimSummary.Of(account))
            {
                new ClaimTree(account, grader, t).Write(claim);
            }
        });

        ApprovedFile.Check($"show-claims-{width}.txt", output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= width));
    }

    [Fact]
    public void Show_ClaimOfManyStatements_IsASummary()
    {
        var crowd = InventedAccount.Crowd(500);
        var claim = ClaimSummary.Of(crowd).Single();
        var (output, _) = Shown.On(new Screen { Width = 100 }, t => new ClaimTree(crowd, new ClaimGrader(crowd, []), t).Write(claim));
        var (all, _) = Shown.On(new Screen { Width = 100 }, t => new ClaimTree(crowd, new ClaimGrader(crowd, []), t) { All = true }.Write(claim));

        ApprovedFile.Check("show-crowd.txt", output);
        Assert.InRange(output.Split('\n').Length, 20, 150);
        Assert.All(crowd.Claims[0].Statements, s => Assert.Contains(AccountWords.Short(s.Id), all, StringComparison.Ordinal));
        Assert.All(crowd.Lineage, e => Assert.Contains($"({e.Document.Id}) copies it", all, StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_ClaimOfManyStatements_FitsACard()
    {
        var crowd = InventedAccount.Crowd(500);
        var (output, _) = Shown.On(new Screen { Width = 100 }, t => ClaimCard.Write(ClaimSummary.Of(crowd).Single(), new ClaimGrader(crowd, []).Of(crowd.Claims[0]), t));

        Assert.InRange(output.Split('\n').Length, 4, 12);
        Assert.Contains("Witness 8 and 442 others", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_Csv_HasGradesAndNoFormula()
    {
        var hostile = InventedAccount.Hostile with { Claims = [.. InventedAccount.Hostile.Claims.Select(c => c with { Wording = c.Wording with { Words = "=HYPERLINK(\"https://evil.example\")" } })] };
        var (output, _) = Shown.On(new Screen(), t => ClaimCsv.Write(
            new[] { (InventedAccount.After, InventedAccount.Ratings), (hostile, InventedAccount.Ratings) }.SelectMany(a => ClaimSummary.Of(a.Item1).Select(c => (c, new ClaimGrader(a.Item1, a.Item2).Of(c.Claim)))), t.Output));

        ApprovedFile.Check("claims.csv", output);
        Assert.Contains(",\"'=HYPERLINK(", output, StringComparison.Ordinal);
    }

    private static void Figures(Terminal terminal, AccountFormat format, params string[] words)
    {
        var query = new SeriesQuery { Said = s => words.All(w => s.Words.Contains(w, StringComparison.Ordinal)) };
        new FiguresRun(terminal) { Ledger = "", Format = format }.Write(InventedAccount.After, [.. query.Find(InventedAccount.After)]);
    }

    private static void Timeline(Terminal terminal, bool json, LocalDate? since = null, LocalDate? until = null)
        => new TimelineRun(terminal) { Ledger = "", Query = new ClaimQuery(), Json = json, Since = since, Until = until }.Write(InventedAccount.After, said: null);

    private static void Changes(Terminal terminal, Account before, bool json)
        => new ChangesRun(terminal) { Ledger = "", Since = Instant.MinValue, Json = json }.Write(AccountChanges.Between(before, InventedAccount.After), InventedAccount.After);
}
