using System.Text.RegularExpressions;
using Hearsay.App.Briefing;
using Hearsay.Claims;
using Hearsay.Claims.Changes;

namespace Hearsay.App.Tests.Accounting;

public sealed partial class BriefTests
{
    [Theory]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    [InlineData("json", "json")]
    public void Write_WithChanges_IsAsApproved(string format, string ending) => ApprovedFile.Check($"brief.{ending}", Written(InventedAccount.After, format, InventedAccount.Before));

    [Theory]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    public void Write_HostileText_StaysText(string format, string ending)
    {
        var brief = Written(InventedAccount.Hostile, format, null);

        ApprovedFile.Check($"brief-hostile.{ending}", brief);
        Assert.DoesNotMatch(Markup(), brief);
        Assert.True(format == "html" || !MarkdownLink().IsMatch(brief));
        Assert.DoesNotContain("href=\"javascript", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_EverySentence_StandsOnCitations()
    {
        var account = InventedAccount.After;
        var brief = BriefComposer.Compose(account, InventedAccount.Ratings, "ports", AccountChanges.Between(InventedAccount.Before, account), "2031-01-07");
        var numbers = brief.Sections.SelectMany(s => s.Sentences).Select(s => s.Parts.Where(p => p.Kind == BriefPartKind.Number).Select(p => p.Text).ToList()).ToList();

        Assert.All(numbers, Assert.NotEmpty);
        Assert.Equal(brief.Citations.Select(c => $"{c.Number}"), numbers.SelectMany(n => n).Distinct());
        Assert.All(brief.Citations, c => Assert.Contains(c.Words, c.Document.Document.Text, StringComparison.Ordinal));
        Assert.All(brief.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Parts).Where(p => p.Kind == BriefPartKind.Quoted), p => Assert.Contains(brief.Citations, c => c.Words == p.Text));
    }

    [Fact]
    public void Write_ClaimOfManyStatements_NamesTheFirst()
    {
        var brief = Written(InventedAccount.Crowd(500), "markdown", null);

        Assert.Contains(" others [^", brief, StringComparison.Ordinal);
        Assert.InRange(brief.Length, 500, 5000);
    }

    [Fact]
    public void Write_EmptyLedger_SaysSo()
    {
        var empty = InventedAccount.After with { Documents = [], Claims = [], Contradictions = [], Series = [], Silences = [] };
        var (output, error) = Shown.On(new Screen(), t => Run(t, "markdown").Write(BriefComposer.Compose(empty, [], "ports")));

        Assert.Equal(("# Who claims what: ports\n", "hearsay: nothing is claimed in these documents\n"), (output, error));
    }

    private static string Written(Account account, string format, Account? before)
        => Shown.On(new Screen(), t => Run(t, format).Write(BriefComposer.Compose(account, InventedAccount.Ratings, "ports", before is null ? null : AccountChanges.Between(before, account), "2031-01-07"))).Output;

    private static BriefRun Run(Terminal terminal, string format) => new(terminal)
    {
        Ledger = "",
        Story = "ports",
        Format = format switch { "html" => BriefFormat.Html, "json" => BriefFormat.Json, _ => BriefFormat.Markdown },
    };

    [GeneratedRegex(@"(?<!\\)<(script|img)|\p{Cc}(?<!\n)|\u202e")]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<!\\)\[(x|i)\]|https?://|(?<!\\)[`*_#$~|]alert")]
    private static partial Regex MarkdownLink();
}
