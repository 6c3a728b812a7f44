using NodaTime;

namespace Hearsay.App.People;

/// <summary>What a program signs in with, without the secret.</summary>
/// <param name="Account">For whom it acts.</param>
/// <param name="Purpose">What it is for; an account has one for each purpose.</param>
/// <param name="Until">When it ends.</param>
internal sealed record ApiToken(string Account, string Purpose, Instant Until);
