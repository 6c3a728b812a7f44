using Hearsay.App.Accounting;

namespace Hearsay.App.Api;

/// <summary>The accounts that were last asked for, each until the ledger grows. Safe to share between threads.</summary>
/// <param name="most">The most that are kept.</param>
internal sealed class KeptAccounts(int most)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(string? Of, string Head, Lazy<StoryAccount> Account)> _accounts = new();

    /// <summary>An account; it is made where it is not kept.</summary>
    /// <param name="of">What it is of.</param>
    /// <param name="head">The end of the ledger's chain.</param>
    /// <param name="make">Makes it.</param>
    public StoryAccount Get(string? of, string head, Func<StoryAccount> make)
    {
        Lazy<StoryAccount> account;
        lock (_lock)
        {
            var known = _accounts.FirstOrDefault(a => a.Of == of && a.Head == head);
            account = known.Account ?? new Lazy<StoryAccount>(make);
            Forget(of);
            _accounts.AddFirst((of, head, account));
            if (_accounts.Count > most)
            {
                _accounts.RemoveLast();
            }
        }

        try
        {
            return account.Value;
        }
        catch
        {
            // what could not be read this time may be the next
            lock (_lock)
            {
                Forget(of);
            }

            throw;
        }
    }

    private void Forget(string? of)
    {
        while (_accounts.FirstOrDefault(a => a.Of == of) is { Account: not null } old)
        {
            _accounts.Remove(old);
        }
    }
}
