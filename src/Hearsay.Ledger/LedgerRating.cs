using Hearsay.Claims.Grades;

namespace Hearsay.Ledger;

/// <summary>How reliable somebody holds a source to be, as a ledger keeps it: what an entry of the kind rating adds.</summary>
/// <param name="Source">The id of the actor, or that of an outlet's name (<see cref="Rating.SourceOf"/>).</param>
/// <param name="Name">The name of the actor or outlet.</param>
/// <param name="Grade"><c>A</c> to <c>F</c>; null where an earlier one is taken back.</param>
/// <param name="By">Who holds it so.</param>
/// <param name="Because">Why.</param>
public sealed record LedgerRating(string Source, string Name, string? Grade, string By, string Because)
{
    /// <summary>The rating with the time when its entry was made.</summary>
    /// <exception cref="InvalidDataException">Its grade is none.</exception>
    internal Rating At(string made) => new(Source, Name, Grade is null ? null : Parse(Grade), By, Because, made);

    private static Reliability Parse(string grade)
        => grade.Length == 1 && Enum.TryParse<Reliability>(grade, out var reliability) && Enum.IsDefined(reliability) && char.IsAsciiLetterUpper(grade[0]) ? reliability
            : throw new InvalidDataException($"'{grade}' is no grade of reliability");
}
