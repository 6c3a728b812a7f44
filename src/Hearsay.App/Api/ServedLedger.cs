using Hearsay.App.Accounting;
using Hearsay.Ledger;

namespace Hearsay.App.Api;

/// <summary>A ledger that is served, with the accounts of the stories that were last asked for, each until the ledger grows. Safe to share between threads.</summary>
/// <param name="ledger">The ledger, which is only read.</param>
/// <param name="story">The story that the pages open with; null for the list of stories.</param>
internal sealed class ServedLedger(ILedger ledger, string? story)
{
    private const int MostAccounts = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string? Story, string Head, Lazy<StoryAccount> Account)> _accounts = new();

    /// <summary>The ledger.</summary>
    public ILedger Ledger => ledger;

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
        Lazy<StoryAccount> account;
        lock (_lock)
        {
            var known = _accounts.FirstOrDefault(a => a.Story == story && a.Head == head);
            account = known.Account ?? new Lazy<StoryAccount>(() => StoryAccount.Of(ledger, story));
            _accounts.Remove(known);
            while (_accounts.FirstOrDefault(a => a.Story == story) is { Account: not null } old)
            {
                _accounts.Remove(old);
            }

            _accounts.AddFirst((story, head, account));
            if (_accounts.Count > MostAccounts)
            {
                _accounts.RemoveLast();
            }
        }

        return account.Value;
    }
}
