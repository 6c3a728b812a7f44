using Hearsay.App.Accounting;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>A ledger that is served, with the accounts of the stories that were last asked for, each until the ledger grows. Safe to share between threads.</summary>
/// <param name="ledger">The ledger, which is only read.</param>
/// <param name="story">The story that the pages open with; null for the list of stories.</param>
/// <param name="open">Opens the same ledger to write into it; null where nobody may.</param>
internal sealed class ServedLedger(ILedger ledger, string? story, Func<ILedger>? open = null)
{
    private readonly KeptAccounts _stories = new(8);
    private readonly KeptAccounts _besides = new(32);

    /// <summary>The ledger.</summary>
    public ILedger Ledger => ledger;

    /// <summary>Opens the ledger to write into it; whoever does closes it.</summary>
    /// <exception cref="AddressException">Nobody may.</exception>
    /// <exception cref="LedgerException">It cannot be written.</exception>
    public ILedger OpenToWrite() => open is null ? throw AddressException.Forbidden("the ledger is only read here") : open();

    /// <summary>The story that the pages open with.</summary>
    public string? Story => story;

    /// <summary>The account of a story; of all documents where null.</summary>
    /// <exception cref="AddressException">There is no such story.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public StoryAccount Account(string? story)
    {
        if (story is not null && !ledger.Documents(story).Any())
        {
            throw AddressException.NotFound($"no document is in a story '{story}'");
        }

        var head = ledger.Head.Hash; // before the documents: what comes between is read again
        return _stories.Get(story, head, () => StoryAccount.Of(ledger, story));
    }

    /// <summary>The account of the documents that share a claim with those of one claim: what a claim by itself is to be seen in.</summary>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public StoryAccount Beside(string claim)
    {
        var head = ledger.Head.Hash;
        return _besides.Get(claim, head, () => StoryAccount.Beside(ledger, claim));
    }
}
