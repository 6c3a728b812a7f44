namespace Hearsay.App.Fetching;

/// <summary>What a host said of a body that is kept, by which it can tell whether it still has the same (RFC 9110, section 8.8).</summary>
/// <param name="ETag">The value of its header ETag; null where it had none.</param>
/// <param name="LastModified">The value of its header Last-Modified; null where it had none.</param>
internal sealed record Validators(string? ETag, string? LastModified);
