using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Ledger;
using Hearsay.Models;
using NodaTime;

namespace Hearsay.App.Accounting;

/// <summary>Makes the account of a story out of a ledger.</summary>
internal static class Accounts
{
    /// <summary>The account of the documents of a story, or of all documents where none is named.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged, or there is no such story.</exception>
    /// <exception cref="WeightsException">The weights, whose word vectors are used, cannot be read.</exception>
    public static Account Of(ILedger ledger, string? story)
    {
        var documents = StoryReader.Read(ledger, story);
        return documents.Count == 0 && story is not null
            ? throw new InvalidDataException($"{ledger.Name}: no document is in a story '{story}'")
            : new AccountBuilder(WordVectors.Load()).Build(documents);
    }
    /// <summary>The account of those documents alone that were published before a time, or at an unknown one.</summary>
    /// <param name="account">The account of all.</param>
    /// <param name="time">The time.</param>
    /// <exception cref="WeightsException">The weights, whose word vectors are used, cannot be read.</exception>
    public static Account Before(Account account, Instant time)
        => new AccountBuilder(WordVectors.Load()).Build(account.Documents.Where(d => d.Document.Published is not { } published || published.ToInstant() < time));
}
