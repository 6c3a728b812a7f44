using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Hearsay.App.Moving;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Claims.Lineage;

namespace Hearsay.App.Tests.Accounting;

/// <summary>An account in the formats of other programs, read again by parsers of those formats.</summary>
public sealed class AccountExportTests
{
    private const string GraphMl = "{http://graphml.graphdrawing.org/xmlns}";

    private static Account Account { get; } = InventedAccount.After with
    {
        Lineage = [new LineageEdge(InventedAccount.After.Documents[1], InventedAccount.After.Documents[0], LineageKind.Copies, 0.87654, "87 % of its words")],
        Updates = [new Update(InventedAccount.After.Claims[0].Statements[0], InventedAccount.After.Claims[3].Statements[0])],
    };

    /// <summary>Texts that would be markup, formulas, addresses, or no characters at all, wherever an account holds texts.</summary>
    private static Account Hostile { get; } = MakeHostile();

    [Theory]
    [InlineData("prov", "prov.json")]
    [InlineData("schema", "schema.json")]
    [InlineData("graphml", "account.graphml")]
    [InlineData("edges-csv", "edges.csv")]
    public void Write_InventedStory_IsAsApproved(string format, string file) => ApprovedFile.Check(file, Write(format, Account));

    [Fact]
    public void Prov_EveryReference_IsToAThingOfTheGraph()
    {
        using var json = JsonDocument.Parse(Write("prov", Account));
        var things = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var ids = things.Select(t => t.GetProperty("@id").GetString()!).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(things.SelectMany(t => t.EnumerateObject()).Where(p => p.Name != "@id").SelectMany(p => References(p.Value)), r => Assert.Contains(r, ids));
        Assert.All(things.SelectMany(t => t.EnumerateObject()).Where(p => p.Name[0] != '@'), p => Assert.True(json.RootElement.GetProperty("@context").TryGetProperty(p.Name.Split(':')[0], out _)));
    }

    [Fact]
    public void Prov_Lineage_IsADerivationWithItsReason()
    {
        using var json = JsonDocument.Parse(Write("prov", Account));
        var derivation = Thing(json, "urn:hearsay:document:b").GetProperty("prov:qualifiedDerivation")[0];

        Assert.Equal("urn:hearsay:document:a", derivation.GetProperty("prov:entity").GetProperty("@id").GetString());
        Assert.Equal(("copies", 0.8765), (derivation.GetProperty("hearsay:lineage").GetString(), derivation.GetProperty("hearsay:confidence").GetDouble()));
        Assert.Equal("urn:hearsay:document:a", Thing(json, "urn:hearsay:document:b").GetProperty("prov:wasDerivedFrom")[0].GetProperty("@id").GetString());
        Assert.Equal("urn:hearsay:statement:a100112233445566", Thing(json, "urn:hearsay:statement:c100112233445566").GetProperty("prov:wasRevisionOf")[0].GetProperty("@id").GetString());
        Assert.Equal("urn:hearsay:party:orvany", Thing(json, "urn:hearsay:actor:ministry-of-ports").GetProperty("prov:actedOnBehalfOf").GetProperty("@id").GetString());
    }

    [Fact]
    public void Schema_Rating_IsCredibilityOrLeftOut()
    {
        var unsaid = Account.Claims[2];
        var account = Account with { Claims = [.. Account.Claims, unsaid with { Id = "denied-only", Statements = [.. unsaid.Denials], Origins = [] }] };
        using var json = JsonDocument.Parse(Write("schema", account));
        var reviews = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();

        Assert.Equal([1, 3, 4, 4, 4, null], reviews.Select(r => r.TryGetProperty("reviewRating", out var rating) ? rating.GetProperty("ratingValue").GetInt32() : (int?)null));
        Assert.All(reviews.Take(5), r => Assert.NotEmpty(r.GetProperty("reviewRating").GetProperty("ratingExplanation").GetString()!));
        Assert.All(reviews, r => Assert.Equal(("ClaimReview", "Claim"), (r.GetProperty("@type").GetString(), r.GetProperty("itemReviewed").GetProperty("@type").GetString())));
        Assert.DoesNotMatch("(?i)\"(true|false)\"|alternateName", json.RootElement.GetRawText());
    }

    [Fact]
    public void GraphMl_Structure_IsThatOfTheFormat()
    {
        var root = XDocument.Parse(Write("graphml", Hostile)).Root!;
        var keys = root.Elements(GraphMl + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("for")!.Value);
        var graph = Assert.Single(root.Elements(GraphMl + "graph"));
        var nodes = graph.Elements(GraphMl + "node").Select(n => n.Attribute("id")!.Value).ToList();

        Assert.Equal((GraphMl + "graphml", "directed"), (root.Name, graph.Attribute("edgedefault")!.Value));
        Assert.Same(graph, root.Elements().Last());
        Assert.Equal(nodes.Count, nodes.Distinct().Count());
        Assert.All(graph.Elements(GraphMl + "edge").SelectMany(e => (string[])[e.Attribute("source")!.Value, e.Attribute("target")!.Value]), end => Assert.Contains(end, nodes));
        Assert.All(graph.Descendants(GraphMl + "data"), d => Assert.Equal(d.Parent!.Name.LocalName, keys[d.Attribute("key")!.Value]));
        Assert.All(root.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration), a => Assert.Matches("^[a-z0-9.-]+$", a.Value));
    }

    [Fact]
    public void Write_HostileText_StaysALiteral()
    {
        using var prov = JsonDocument.Parse(Write("prov", Hostile));
        using var schema = JsonDocument.Parse(Write("schema", Hostile));
        var words = Clean(Hostile.Claims[0].Wording.Words);

        Assert.Contains(Strings(prov.RootElement), s => s.Value == words);
        Assert.Contains(Strings(schema.RootElement), s => s.Value == words);
        Assert.All(Strings(prov.RootElement).Concat(Strings(schema.RootElement)).Where(s => s.Name is "@id"), s => Assert.Matches("^urn:hearsay:[a-z]+:[A-Za-z0-9._~%-]+$", s.Value));
        Assert.DoesNotContain(Strings(schema.RootElement), s => s.Name == "url");
        Assert.DoesNotContain('<', Write("schema", Hostile) + Write("prov", Hostile));
        Assert.Contains(XDocument.Parse(Write("graphml", Hostile)).Descendants(GraphMl + "data"), d => d.Value.Contains("<img src=x onerror=alert(3)>", StringComparison.Ordinal) && d.Value.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.All(Write("edges-csv", Hostile).Split('\n').Skip(1), line => Assert.DoesNotMatch("(^|,)\"?[=+@\t]", line));
    }

    [Theory]
    [InlineData("prov")]
    [InlineData("schema")]
    [InlineData("graphml")]
    [InlineData("edges-csv")]
    [InlineData("claims-csv")]
    public void Write_NothingThere_IsWhole(string format)
    {
        var empty = Account with { Documents = [], Claims = [], Contradictions = [], Updates = [], Lineage = [], Silences = [], Series = [] };
        var written = Write(format, empty);

        Assert.EndsWith(format == "graphml" ? ">" : "\n", written, StringComparison.Ordinal);
        Assert.True(format != "graphml" || XDocument.Parse(written).Root is not null);
        Assert.True(format is not ("prov" or "schema") || JsonDocument.Parse(written).RootElement.GetProperty("@graph").GetArrayLength() == 0);
    }

    private static string Write(string format, Account account)
    {
        using var output = new MemoryStream();
        Shown.On(new Screen(), t => new ExportRun(t) { Ledger = "", Format = format }.Write(account, new ClaimGrader(account, InventedAccount.Ratings), output));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Account MakeHostile()
    {
        var account = InventedAccount.Hostile;
        var (document, said) = (account.Documents[0], account.Claims[0].Statements[0]);
        var words = $"=cmd|' /C calc'!A0 {said.Words}\uD800 \uFFFE \u0001";
        var formula = said with { Id = "=x\"<2>\n", Words = words, Actor = said.Actor! with { Id = "+x/<y>", Name = "@SUM(1)" }, Via = [said.Actor with { Name = "\t=1" }] };
        document = document with { Id = "d\"<>", Statements = [formula = formula with { Document = "d\"<>" }], Document = document.Document with { Title = "=1+1</script>", Publisher = "-1 <b>" } };
        return account with { Documents = [document], Claims = [account.Claims[0] with { Id = "-c<", Statements = [formula], Wording = formula, Origins = [[formula]] }] };
    }

    private static string Clean(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static JsonElement Thing(JsonDocument json, string id) => json.RootElement.GetProperty("@graph").EnumerateArray().Single(t => t.GetProperty("@id").GetString() == id);

    private static IEnumerable<string> References(JsonElement element) => Strings(element).Where(s => s.Name == "@id").Select(s => s.Value);

    private static IEnumerable<(string? Name, string Value)> Strings(JsonElement element, string? name = null) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Strings(p.Value, p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Strings(e, name)),
        JsonValueKind.String => [(name, element.GetString()!)],
        _ => [],
    };
}
