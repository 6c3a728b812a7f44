using System.Text;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Claims.Lineage;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.App.Tests.Accounting;

/// <summary>
/// An invented story put together by hand, so that what is shown of an account is tested apart from how it is found: on three days of
/// January 2031 a ministry, a union and two outlets of an invented country speak of cranes and soldiers in a port.
/// </summary>
internal static class InventedAccount
{
    private static readonly Party Orvany = new("orvany", "Orvany", ["Orvany"]);
    private static readonly Party Dockers = new("dockers-union", "Dockers’ Union", ["Dockers’ Union"]);
    private static readonly Actor Ministry = new() { Id = "ministry-of-ports", Name = "Ministry of Ports", Kind = ActorKind.Government, Party = Orvany, Names = ["Ministry of Ports"] };
    private static readonly Actor Union = new() { Id = "dockers-union", Name = "Dockers’ Union", Kind = ActorKind.Organisation, Party = Dockers, Names = ["Dockers’ Union"] };

    private static readonly AccountStatement Three = Say("a1", "a", Ministry, "at least 3 cranes stood still on Saturday", Cranes(3, 3, null), 4);
    private static readonly AccountStatement Shut = Say("a2", "a", null, "The gates stayed shut.");
    private static readonly AccountStatement Came = Say("b1", "b", Ministry, "soldiers came to Lissa");
    private static readonly AccountStatement Still = Say("b2", "b", Union, "three cranes were still on Saturday", Cranes(3, 3, 3), 4);
    private static readonly AccountStatement Five = Say("c1", "c", Ministry, "about 5 cranes stand still", Cranes(4, 5, 6));
    private static readonly AccountStatement NotCame = Say("c2", "c", Union, "no soldiers came") with { Stance = Stance.Denies };
    private static readonly AccountStatement Forty = Say("c3", "c", Union, "40 cranes burnt in the first week of the year", Cranes(40, 40, 40) with { Outcome = "burnt" }, 1, 7);

    /// <summary>The account of the first two documents.</summary>
    public static Account Before { get; } = Of([A(), B()], [Claim([Three, Still]), Claim([Shut]), Claim([Came])]);

    /// <summary>The account of all three.</summary>
    public static Account After { get; } = Whole();

    /// <summary>The same in an outlet whose title, name and address are markup, and whose words are too.</summary>
    public static Account Hostile { get; } = HostileAccount();

    /// <summary>What is thought of the ministry, and of an outlet by somebody whose words are markup.</summary>
    public static IReadOnlyList<Rating> Ratings { get; } =
    [
        new("ministry-of-ports", "Ministry of Ports", Reliability.C, "ana", "gave two figures for one day", "2031-02-03T04:05:06Z"),
        new("x", "<b>", Reliability.E, "<script>alert(5)</script>", "[x](javascript:alert(6)) `*_#$~|\u202e", "2031-02-03T04:05:06Z"),
    ];

    /// <summary>One claim of many statements: each by a witness of its own, every fifth in a copy of the document before, every tenth a denial.</summary>
    public static Account Crowd(int count)
    {
        var said = Enumerable.Range(1, count).Select(i => Say(Number(i), Number(i), new Actor { Id = Number(i), Name = $"Witness {i}", Kind = ActorKind.Person, Names = [$"Witness {i}"] }, $"cranes stood still, says witness {i}")).ToList();
        var documents = said.Select((s, i) => Document(s.Document, 1 + (i / 20), $"Outlet {i + 1}", null, s)).ToList();
        var copies = Enumerable.Range(1, count - 1).Where(i => i % 5 == 4 || i is > 20 and < 40).Select(i => new LineageEdge(documents[i], documents[i is > 20 and < 40 ? 20 : i - 1], LineageKind.Copies, 0.9, "90 % of its words")).ToList();
        var denials = said.Where((_, i) => i % 10 == 9).Select(s => s with { Stance = Stance.Denies }).ToList();
        documents = [.. documents.Select((d, i) => i % 10 == 9 ? d with { Statements = [denials[i / 10]] } : d)];
        copies = [.. copies.Select(e => e with { Document = documents.Find(d => d.Id == e.Document.Id)!, From = documents.Find(d => d.Id == e.From.Id)! })];
        return Of(documents, [Claim([.. documents.SelectMany(d => d.Statements)], [.. denials])]) with { Lineage = copies };

        static string Number(int i) => $"{i:D4}";
    }

    private static Account Whole()
    {
        var (cranes, five, soldiers, forty) = (Claim([Three, Still]), Claim([Five]), Claim([Came, NotCame], NotCame), Claim([Forty]));
        return Of([A(), B(), C()], [cranes, Claim([Shut]), soldiers, five, forty]) with
        {
            Contradictions = [new Contradiction(five, forty, "their figures for the same thing exclude each other")],
            Series = [new Series(Ministry, "cranes", [new(Three, Three.Figures[0], new LocalDate(2031, 1, 5)), new(Five, Five.Figures[0], new LocalDate(2031, 1, 9))])],
            Silences = [new Silence(Orvany, forty, SilenceKind.Declined, "c", new TextSpan(0, 33)), new Silence(Dockers, five, SilenceKind.Absent, null, null)],
        };
    }

    private static Account HostileAccount()
    {
        const string Markup = "<script>alert(1)</script> & [x](javascript:alert(2)) | `*_#$~";
        var actor = new Actor { Id = "x", Name = $"# {Markup}", Kind = ActorKind.Organisation, Names = [Markup] };
        var said = Say("x1", "x", actor, $"1. {Markup}\n\n- <img src=x onerror=alert(3)> https://evil.example www.evil.example ![i](data:x)\u0007\u202e", new AccountFigure(1, 1, 1) { Counted = Markup });
        var document = Document("x", 5, Markup, "javascript:alert(4)", said) with { Document = Ingestion.Document.Of("x") with { Title = Markup, Publisher = $"- {Markup}", Url = "javascript:alert(4)//\"onclick=\"" } };
        return Of([document], [Claim([said])]);
    }

    private static AccountDocument A() => Document("a", 5, "The Orvan Gazette", "https://gazette.example/a", Three, Shut);

    private static AccountDocument B() => Document("b", 6, "Lissa Post", "https://post.example/b", Came, Still);

    private static AccountDocument C() => Document("c", 9, "The Orvan Gazette", null, Five, NotCame, Forty);

    private static AccountDocument Document(string id, int day, string publisher, string? url, params IReadOnlyList<AccountStatement> statements)
        => new(id, Ingestion.Document.Of($"The ministry declined to comment. {string.Join(' ', statements.Select(s => s.Words))}", $"{id}.txt") with
        {
            Publisher = publisher,
            Title = $"Cranes of day {day}",
            Url = url,
            Published = new LocalDateTime(2031, 1, day, 9, 30).WithOffset(Offset.FromHours(2)),
        }, statements);

    private static AccountStatement Say(string id, string document, Actor? actor, string words, AccountFigure? figure = null, int from = 0, int to = 0) => new(id + "00112233445566", document)
    {
        Content = [new TextSpan(0, words.Length)],
        Words = words,
        Voice = actor is null ? Voice.Narrator : Voice.Attributed,
        Actor = actor,
        Stance = Stance.Asserts,
        Factuality = Factuality.Certain,
        Figures = figure is null ? [] : [figure],
        Times = from == 0 ? [] : [new DateInterval(new LocalDate(2031, 1, from), new LocalDate(2031, 1, Math.Max(from, to)))],
    };

    private static AccountFigure Cranes(decimal? low, decimal? best, decimal? high) => new(low, best, high) { Counted = "cranes" };

    private static Claim Claim(IReadOnlyList<AccountStatement> statements, params IReadOnlyList<AccountStatement> denials) => new($"{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(statements[0].Id[..2]))}c1a1")
    {
        Statements = statements,
        Denials = denials.ToHashSet(),
        Wording = statements[0],
        Origins = [.. statements.Except(denials).Select(s => (IReadOnlyList<AccountStatement>)[s])],
    };

    private static Account Of(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Claim> claims)
        => new() { Documents = documents, Claims = claims, Contradictions = [], Updates = [], Lineage = [], Silences = [], Series = [] };
}
