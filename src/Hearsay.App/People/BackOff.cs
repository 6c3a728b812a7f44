using NodaTime;

namespace Hearsay.App.People;

/// <summary>
/// Makes whoever guesses passwords wait: a second after the sixth wrong one in a row, and twice as long after each further one, up to a quarter of an hour. Names that nobody
/// has wait likewise, so that waiting tells nothing. Nobody is locked out for good. Safe to share between threads.
/// </summary>
internal sealed class BackOff(TimeProvider time)
{
    private const int Free = 5;

    private const int MostNames = 10_000;

    private static readonly Duration Longest = Duration.FromMinutes(15);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Wrong, Instant Until)> _names = new(StringComparer.Ordinal);

    /// <summary>Lets somebody try, and counts it before the password is looked at, so that tries at the same time count too.</summary>
    /// <returns>How long they must wait instead; nothing where they need not.</returns>
    public Duration Begin(string name)
    {
        lock (_lock)
        {
            var known = _names.GetValueOrDefault(name);
            if (known.Until > Now)
            {
                return known.Until - Now;
            }

            if (_names.Count >= MostNames)
            {
                Forget();
            }

            var wait = known.Wrong < Free ? Duration.Zero : Duration.Min(Longest, Duration.FromSeconds(Math.Pow(2, Math.Min(known.Wrong - Free, 20))));
            _names[name] = (known.Wrong + 1, Now + wait);
            return Duration.Zero;
        }
    }

    /// <summary>Forgets the tries of somebody who got it right.</summary>
    public void Clear(string name)
    {
        lock (_lock)
        {
            _names.Remove(name);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>Who waits longest is remembered.</summary>
    private void Forget()
    {
        foreach (var (name, _) in _names.OrderBy(n => n.Value.Until).Take(MostNames / 2).ToList())
        {
            _names.Remove(name);
        }
    }
}
