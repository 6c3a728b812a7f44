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
            : Of(ledger, documents);
    }

    /// <summary>The account of the documents that share any claim with those of one claim: what a claim by itself is to be seen in.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    /// <exception cref="InvalidDataException">A reading in it is damaged.</exception>
    /// <exception cref="WeightsException">The weights, whose word vectors are used, cannot be read.</exception>
    public static Account Beside(ILedger ledger, string claim)
    {
        var beside = ledger.DocumentsBeside(claim);
        return Of(ledger, StoryReader.Read(ledger, beside.Concat(AccountTies.Beside(ledger.Corrections(), beside)).Distinct(StringComparer.Ordinal).Select(ledger.Document).OfType<LedgerDocument>()));
    }

    /// <summary>The account of those documents alone that were published before a time, or at an unknown one; claims are as they are now.</summary>
    /// <param name="account">The account of all.</param>
    /// <param name="time">The time.</param>
    /// <exception cref="WeightsException">The weights, whose word vectors are used, cannot be read.</exception>
    public static Account Before(Account account, Instant time)
        => new AccountBuilder(WordVectors.Load()).Build(
            account.Documents.Where(d => d.Document.Published is not { } published || published.ToInstant() < time),
            account.Claims.SelectMany(c => c.Statements, (claim, statement) => (claim, statement)).ToDictionary(p => p.statement.Id, p => p.claim.Id, StringComparer.Ordinal), account.Corrections);

    /// <summary>With the claims that the ledger keeps; where it keeps none yet, with those that the documents make by themselves.</summary>
    private static Account Of(ILedger ledger, IReadOnlyList<AccountDocument> documents)
    {
        var corrections = AccountTies.Of(ledger.Corrections(), documents);
        return StoryReader.ClaimsOf(ledger, documents) is { } claims
            ? new AccountBuilder(WordVectors.Load()).Build(documents, claims, corrections)
            : new AccountBuilder(WordVectors.Load()).Build(documents, corrections);
    }
}
