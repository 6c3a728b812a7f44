using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Ledger;

namespace Hearsay.App.People;

/// <summary>Something that somebody did.</summary>
/// <param name="Number">From 1 without gaps.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">The account, or who tried to be one.</param>
/// <param name="Did">What was done, as one of <see cref="Deeds"/>.</param>
/// <param name="What">To what.</param>
/// <param name="Hash">The SHA-256 of this line and the one before.</param>
internal sealed record LogLine(long Number, string At, string Who, string Did, string What, string Hash)
{
    /// <summary>What the first line follows on.</summary>
    public static readonly string Beginning = new('0', 64);

    /// <summary>The hash that a line has behind another.</summary>
    public static string HashOf(string previous, long number, string at, string who, string did, string what)
        => Sha256.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"previous {previous}\nnumber {number}\nat {at}\nwho {Quoted(who)}\ndid {Quoted(did)}\nwhat {Quoted(what)}\n")));

    private static string Quoted(string text) => JsonSerializer.Serialize(text, LedgerJson.Options);
}
