namespace Hearsay.Claims;

/// <summary>Where an actor replaces its own account; no contradiction.</summary>
/// <param name="Earlier">The statement that is replaced.</param>
/// <param name="Later">The one that replaces it.</param>
public sealed record Update(AccountStatement Earlier, AccountStatement Later);
