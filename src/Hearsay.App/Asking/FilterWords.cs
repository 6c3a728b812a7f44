namespace Hearsay.App.Asking;

/// <summary>What the conditions on statements mean, in the words that the command line, the API and the pages share.</summary>
internal static class FilterWords
{
    /// <summary>The words of a statement.</summary>
    public const string Words = "Words that a statement holds, all of them; several in quotation marks stand in a row. Word endings do not count; crane* stands for all that begins so";

    /// <summary>Who says it.</summary>
    public const string By = "Said by this actor: a name or an identifier";

    /// <summary>For whom.</summary>
    public const string Party = "Said by those who speak for this party";

    /// <summary>Of what.</summary>
    public const string About = "Whose words speak of this: an actor or a party, under any of its names, a place, or any words";

    /// <summary>How.</summary>
    public const string Stance = "How it is said: asserts, denies, estimates, …";

    /// <summary>From when on.</summary>
    public const string Since = "Published then or later: 2025-01-21, or with time and offset";

    /// <summary>Until when.</summary>
    public const string Until = "Published before; a date is its first moment in UTC";

    /// <summary>Where.</summary>
    public const string Place = "With this place in it: a name, or a country's code of two letters";

    /// <summary>With figures.</summary>
    public const string Figures = "With figures in it";

    /// <summary>In which story.</summary>
    public const string Story = "In the documents of this story";

    /// <summary>In replaced documents too.</summary>
    public const string EveryVersion = "In documents that a new version took the place of too";

    /// <summary>Claims that are disputed.</summary>
    public const string Contested = "That somebody denies, or that cannot hold together with others";

    /// <summary>Claims of one origin.</summary>
    public const string SingleOrigin = "That go back to one origin alone, however many repeat them";

    /// <summary>Claims of one document.</summary>
    public const string All = "Those too that stand in one document alone and nobody contests";
}
