using Hearsay.App.Output;
using Hearsay.Claims.Grades;
using Hearsay.Ledger;

namespace Hearsay.App.Grading;

/// <summary>One run of <c>hearsay rate</c>.</summary>
internal sealed class RateRun(Terminal terminal)
{
    /// <summary>The word for a grade that takes an earlier one back.</summary>
    public const string NoGrade = "none";

    /// <summary>The ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>The actor or outlet; all that are rated where null.</summary>
    public string? Source { get; init; }

    /// <summary>A to F, or none; null to show what is there.</summary>
    public string? Grade { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <summary>Whether programs read it.</summary>
    public bool Json { get; init; }

    /// <summary>Rates, or shows ratings.</summary>
    /// <returns>An exit code.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public int Run()
    {
        if (Grade is not null && string.IsNullOrWhiteSpace(Because))
        {
            terminal.Error.WriteLine("hearsay: a rating needs its reason: --because \"in a sentence\"");
            return ExitCode.Usage;
        }

        using var asked = Ledgers.OpenExisting(Ledger);
        if (Source is null)
        {
            Show(asked.Ratings());
            return ExitCode.Done;
        }

        var sources = SourceFinder.Find(asked, Source);
        if (sources is not [var source])
        {
            Complain(sources);
            return ExitCode.NothingRead;
        }

        if (Grade is null)
        {
            Show([.. asked.Ratings().Where(r => r.Source == source.Source)]);
            return ExitCode.Done;
        }

        using var ledger = Ledgers.Open(Ledger, terminal);
        var isNew = ledger.Rate(new LedgerRating(source.Source, source.Name, Grade == NoGrade ? null : Grade, By, Because!));
        terminal.Error.WriteLine($"hearsay: {PlainWords.Of(source.Name)}: {(isNew ? "written down" : "stands so already")}");
        return ExitCode.Done;
    }

    private void Complain(IReadOnlyList<(string Source, string Name)> sources)
    {
        terminal.Error.WriteLine(sources.Count == 0
            ? $"hearsay: {Ledger}: no actor and no outlet is called '{Source}'; hearsay actors and hearsay documents name them"
            : $"hearsay: {Ledger}: several are called '{Source}'; say which by its identifier:");
        foreach (var (id, name) in sources)
        {
            terminal.Error.WriteLine($"  {PlainWords.Of(id)}: {PlainWords.Of(name)}");
        }
    }

    private void Show(IReadOnlyList<Rating> ratings)
    {
        var standing = ratings.GroupBy(r => r.Source, StringComparer.Ordinal).Select(g => g.Last()).ToHashSet();
        OutputException.Guard(Terminal.OutputName, () =>
        {
            foreach (var rating in ratings)
            {
                if (Json)
                {
                    terminal.WriteJson(RatingLine.Of(rating, standing.Contains(rating)));
                }
                else
                {
                    terminal.Output.WriteLine(terminal.Paint($"{GradeWords.Of(rating)}{(standing.Contains(rating) ? "" : " (replaced since)")}", standing.Contains(rating) ? TextStyle.Plain : TextStyle.Faint));
                }
            }
        });
        if (ratings.Count == 0 && !Json)
        {
            terminal.Error.WriteLine("hearsay: nobody has been rated");
        }
    }
}
