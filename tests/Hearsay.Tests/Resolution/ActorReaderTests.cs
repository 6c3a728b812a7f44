using FsCheck;
using FsCheck.Fluent;
using Hearsay.Resolution;
using Hearsay.Syntax;
using Hearsay.Tests.Text;
using Hearsay.Text;

namespace Hearsay.Tests.Resolution;

public sealed class ActorReaderTests
{
    [Theory]
    [InlineData("[Dr. Lena Okafor] said so. [Okafor] added more.")]
    [InlineData("[Mayor Tomas Brill] said so. The road was wet. [He] went on.")]
    [InlineData("[Brigadier Anna Holt, the navy's spokeswoman,] said so. Later [the spokeswoman] added more.")]
    [InlineData("[Brigadier Anna Holt, the navy's spokeswoman,] said so. Later [she] added more.")]
    [InlineData("[Tessa Vorn, who chairs the panel,] agreed. Nothing moved. [Vorn] was glad.")]
    [InlineData("[The Health Protection Institute (HPI)] warned of it. [The HPI] wants masks.")]
    [InlineData("[The Health Protection Institute] warned of it. [The institute] wants masks.")]
    [InlineData("[Korvex Mutual, an insurer,] paid. [The company] regrets it.")]
    [InlineData("[Korvex Mutual, an insurer,] paid. [The insurer] regrets it. [It] will pay more.")]
    [InlineData("[The Danish foreign ministry] denied it. [The ministry] called it a rumour.")]
    [InlineData("[Norland's customs service] counted 40. [The service] found no more.")]
    [InlineData("[Ukraine's military intelligence] saw them. [The GUR] estimates more.")]
    [InlineData("[Moscow] refused. [The Kremlin] would not say why.")]
    [InlineData("[Downing Street] refused. [Britain] will wait. [London] will not.")]
    [InlineData("[A Tesmaran diplomat] saw it. [The diplomat] left.")]
    [InlineData("[Its spokesman, Colonel Aric Dunn,] laughed. [The colonel] left.")]
    public void Read_SeveralWordings_AreOneActor(string text)
        => Assert.Single(Sources.Actors(text).Select(a => a?.Id).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("[The foreign ministry] denied it. [The interior ministry] did not.")]
    [InlineData("[Anna Holt] said so. [Piet Brandt] denied it.")]
    [InlineData("[Danish officials] said so. [Swedish officials] denied it.")]
    [InlineData("[A driver] saw it. [Another driver] did not.")]
    [InlineData("[Moscow] refused. [Kyiv] agreed.")]
    public void Read_DifferentSpeakers_StayApart(string text)
        => Assert.Equal(2, Sources.Actors(text).Select(a => a!.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("[The Kremlin] refused.", "Russia")]
    [InlineData("[South Korea's Joint Chiefs of Staff] said so.", "South Korea")]
    [InlineData("[The GUR] estimates more.", "Ukraine")]
    [InlineData("[Ukrainian officials] agreed.", "Ukraine")]
    [InlineData("[A spokesman for the Polish interior ministry] agreed.", "Poland")]
    [InlineData("[The defence ministry in Zerin] denied it.", "Zerin")]
    [InlineData("[Foreign Minister Ola Brenn] of Norland denied it. [Norland's foreign ministry] too.", "Norland")]
    [InlineData("Norway lent a ship. [Its foreign ministry] confirmed it.", "Norway")]
    [InlineData("[Barnaby Hurst of the Toolmakers' Union] was glad.", "Toolmakers' Union")]
    [InlineData("[A nurse at the clinic] wept.", null)]
    [InlineData("[Residents] fled.", null)]
    [InlineData("[The Harbour Times newspaper] reported it.", null)]
    public void Read_Source_SpeaksForItsSide(string text, string? party)
        => Assert.Equal(party, Sources.Actors(text)[0]?.Party?.Name);

    [Theory]
    [InlineData("[Anna Holt] said so.", ActorKind.Person)]
    [InlineData("[Two officials briefed on the talks] said so.", ActorKind.Anonymous)]
    [InlineData("[Experts] predict it.", ActorKind.Collective)]
    [InlineData("[Kyiv] agreed.", ActorKind.Government)]
    [InlineData("[A memo of the fire service] says so.", ActorKind.Document)]
    [InlineData("[State radio] says so.", ActorKind.Media)]
    [InlineData("[The World Health Organization] says so.", ActorKind.Organisation)]
    public void Read_Source_HasItsKind(string text, ActorKind kind)
        => Assert.Equal(kind, Sources.Actors(text)[0]!.Kind);

    [Fact]
    public void Read_UnnamedSeveral_AreCounted()
        => Assert.Equal(2, Sources.Actors("[Two officials briefed on the talks] said so.")[0]!.Number);

    [Fact]
    public void Read_NoSource_HasNoActor()
    {
        var read = new ActorReader().Read(TextSyntax.None(TextLayout.Of("He is alleged to pay.")), [Sources.Attribution(null, null)]);

        Assert.Null(Assert.Single(read.Sources).Actor);
        Assert.Empty(read.Sources[0].Via);
    }

    [Fact]
    public void Read_SidesJoinedByAnd_AreMembers()
    {
        var actor = Sources.Actors("[Ukrainian and Polish officials] agree.")[0]!;

        Assert.Equal(["Ukraine", "Poland"], actor.Members.Select(m => m.Party?.Name));
        Assert.Equal(ActorKind.Collective, actor.Kind);
    }

    [Fact]
    public void Read_NamesJoinedByAnd_AreMembers()
        => Assert.Equal(["Anna Holt", "Piet Brandt"], Sources.Actors("[Anna Holt and Piet Brandt] agree.")[0]!.Members.Select(m => m.Name));

    [Fact]
    public void Read_NestedSource_ComesThroughTheOuterOne()
    {
        var source = Sources.Read("[State radio] quoted {the Danish foreign ministry} as saying so.").Sources[1];

        Assert.Equal("foreign ministry of Denmark", source.Actor?.Name);
        Assert.Equal(["state radio"], source.Via.Select(v => v.Name));
    }

    [Fact]
    public void Read_FirstPerson_IsTheOuterSpeakerOrTheOutlet()
    {
        var read = Sources.Read("[Anna Holt] said: \"{We} think so.\" Here [we] think otherwise.", publisher: "The Harbour Post");

        Assert.Equal(read.Sources[0].Actor, read.Sources[1].Actor);
        Assert.Equal(("The Harbour Post", ActorKind.Media), (read.Sources[2].Actor?.Name, read.Sources[2].Actor?.Kind));
    }

    [Fact]
    public void Read_UsersActor_IsKnownByAllItsNames()
    {
        var knowledge = PartyKnowledge.With(ActorFile.Parse("[[actor]]\nname = \"Ketuva Front\"\nnames = [\"KF\", \"the Lions\"]\nparty = \"Ketuva\"", "actors.toml"));

        var read = Sources.Read("[The KF] claimed it. [The Lions] gloated.", knowledge);

        Assert.All(read.Sources, s => Assert.Equal(("Ketuva Front", "Ketuva"), (s.Actor?.Name, s.Actor?.Party?.Name)));
    }

    [Fact]
    public void Read_SameText_GivesTheSame()
    {
        const string Text = "[Dr. Lena Okafor] said so. [She] added more. [Danish and Swedish officials] agree.";

        Assert.Equal(Describe(Sources.Read(Text)), Describe(Sources.Read(Text)));
    }

    [Fact]
    public void Read_ArbitraryTextAndSources_GivesEachSourceOneActor()
        => Prop.ForAll(HostileText.Any, Gen.Choose(0, 200).ListOf().ToArbitrary(), (text, places) => Check(text, [.. places]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Read_PhrasesInAnyOrder_GivesEachSourceOneActor()
    {
        var phrase = Gen.Elements("the ", "its ", "Kyiv", "'s ", "ministry", " of ", ", ", "Anna Holt", "officials", "two ", " and ", "(GUR) ", ". ", "who chairs ", "the mayor ", "it ", "\n", " in ", "foreign ", "Danish ");
        Prop.ForAll(phrase.ListOf().Select(p => string.Concat(p)).ToArbitrary(), Gen.Choose(0, 80).ListOf().ToArbitrary(), (text, places) => Check(text, [.. places]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static void Check(string text, int[] places)
    {
        var layout = TextLayout.Of(text);
        var spans = places.Where(_ => layout.Words.Count > 0).Select((p, i) => layout.Words[p % layout.Words.Count].Span with { End = layout.Words[Math.Min(layout.Words.Count - 1, (p + i % 4) % layout.Words.Count)].Span.End }).Where(s => s.Length > 0).ToList();
        var read = new ActorReader().Read(TextSyntax.None(layout), [.. spans.Select((s, i) => Sources.Attribution(s, i % 3 == 1 ? i - 1 : null))]);

        Assert.Equal(spans.Count, read.Sources.Count);
        Assert.All(read.Sources, s => Assert.Contains(s.Actor, read.Actors));
        Assert.Equal(read.Actors.Count, read.Actors.DistinctBy(a => a.Id).Count());
        foreach (var (span, source) in spans.Zip(read.Sources))
        {
            Assert.Contains(span, source.Actor!.Mentions);
            Assert.Single(spans.Zip(read.Sources).Where(p => p.First == span).Select(p => p.Second.Actor!.Id).Distinct());
        }
    }

    private static string Describe(DocumentActors read)
        => string.Join('\n', read.Actors.Select(a => $"{a.Id} {a.Name} {a.Kind} {a.Party?.Id} {string.Join(';', a.Names)} {string.Join(' ', a.Mentions)}"));
}
