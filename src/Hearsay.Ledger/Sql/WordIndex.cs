namespace Hearsay.Ledger.Sql;

/// <summary>How a database finds statements by their words.</summary>
/// <param name="Phrase">The condition that a phrase puts on a statement s, where words are asked for one by one; <c>{0}</c> stands for its parameter.</param>
internal sealed record WordIndex(string Phrase)
{
    /// <summary>An index that answers whole expressions; null where there is none.</summary>
    public MatchIndex? Match { get; init; }
}
