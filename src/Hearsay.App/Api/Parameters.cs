using Hearsay.App.Asking;
using Hearsay.Formats;
using Hearsay.Statements.Stances;

namespace Hearsay.App.Api;

/// <summary>All parameters of addresses.</summary>
internal static class Parameters
{
    /// <summary>The most items of a page of a list.</summary>
    public const int MostItems = 500;

    /// <summary>The items of a page where nobody says.</summary>
    public const int UsualItems = 50;

    public static readonly Parameter Words = new("words", ParameterKind.Words, FilterWords.Words);
    public static readonly Parameter By = new("by", ParameterKind.Text, FilterWords.By);
    public static readonly Parameter Party = new("party", ParameterKind.Text, FilterWords.Party);
    public static readonly Parameter About = new("about", ParameterKind.Text, FilterWords.About);
    public static readonly Parameter Stance = new("stance", ParameterKind.Choice, FilterWords.Stance) { Choices = [.. Enum.GetValues<Stance>().Select(StatementNames.Of)] };
    public static readonly Parameter Since = new("since", ParameterKind.Time, FilterWords.Since);
    public static readonly Parameter Until = new("until", ParameterKind.Time, FilterWords.Until);
    public static readonly Parameter Place = new("place", ParameterKind.Text, FilterWords.Place);
    public static readonly Parameter Figures = new("figures", ParameterKind.Flag, FilterWords.Figures);
    public static readonly Parameter Story = new("story", ParameterKind.Text, FilterWords.Story);
    public static readonly Parameter EveryVersion = new("every-version", ParameterKind.Flag, FilterWords.EveryVersion);
    public static readonly Parameter Contested = new("contested", ParameterKind.Flag, FilterWords.Contested);
    public static readonly Parameter SingleOrigin = new("single-origin", ParameterKind.Flag, FilterWords.SingleOrigin);
    public static readonly Parameter All = new("all", ParameterKind.Flag, FilterWords.All);
    public static readonly Parameter Happened = new("since", ParameterKind.Time, "Happened on this day or later; of a time the day counts");
    public static readonly Parameter HappenedBefore = new("until", ParameterKind.Time, "Happened before this day");
    public static readonly Parameter Known = new("since", ParameterKind.Time, "What was published before is what was known") { IsRequired = true };
    public static readonly Parameter Adrift = new("adrift", ParameterKind.Flag, "Only corrections that cannot be applied to what the ledger holds now");
    public static readonly Parameter Statement = new("statement", ParameterKind.Text, "A statement, by its identifier");
    public static readonly Parameter Document = new("document", ParameterKind.Text, "The document that holds it");
    public static readonly Parameter Actor = new("actor", ParameterKind.Text, "An actor, by its identifier");
    public static readonly Parameter Cursor = new("cursor", ParameterKind.Text, "Begins behind the last item of a page: that page's next");
    public static readonly Parameter Limit = new("limit", ParameterKind.Number, $"The most items of a page, 1 to 500; 50 by default");

    /// <summary>What chooses statements, but for the time of publication.</summary>
    public static readonly Parameter[] Said = [Words, By, Party, About, Stance, Place, Figures, Story];

    /// <summary>What chooses statements.</summary>
    public static readonly Parameter[] Statements = [Words, By, Party, About, Stance, Since, Until, Place, Figures, Story];

    /// <summary>What pages a list.</summary>
    public static readonly Parameter[] Paging = [Cursor, Limit];
}
