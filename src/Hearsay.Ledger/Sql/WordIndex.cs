namespace Hearsay.Ledger.Sql;

/// <summary>How a database finds statements by their words.</summary>
/// <param name="From">The tables to ask where words are asked for, statements as s.</param>
/// <param name="Key">What to order and page by there.</param>
/// <param name="Condition">The condition that a phrase puts; <c>{0}</c> stands for its parameter.</param>
/// <param name="Phrase">A phrase as the parameter wants it.</param>
internal sealed record WordIndex(string From, string Key, string Condition, Func<string, string> Phrase)
{
    /// <summary>Whether the phrases of a question go into one parameter, joined by AND.</summary>
    public bool IsJoined { get; init; } = true;

    /// <summary>How words are looked for where the other conditions leave few statements; null where the database finds out by itself.</summary>
    public WordIndex? AmongFew { get; init; }
}
