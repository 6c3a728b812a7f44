using FsCheck;
using FsCheck.Fluent;
using Hearsay.Statements.Places;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Statements.Places;

/// <summary>Without syntax, which is the harder case and needs no weights.</summary>
public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("A ferry sank in Manila Bay near Manila, police in the Philippines said.", "Manila", "PH")]
    [InlineData("The plant in Paris, Texas, was closed. Paris had fought for it.", "Paris", "US")]
    [InlineData("The embassy in Paris was closed, France said.", "Paris", "FR")]
    [InlineData("Farmers in Birmingham, Ala., met on Monday.", "Birmingham", "US")]
    [InlineData("Storms raged in Birmingham and in Leeds in England.", "Birmingham", "GB")]
    [InlineData("Police in the Texas city of Paris met.", "Paris", "US")]
    [InlineData("LIMA, Peru (AP) — Miners met on Monday.", "LIMA", "PE")]
    public void Read_NameOfSeveralPlaces_IsResolvedByItsDocument(string text, string name, string country)
    {
        var mention = Read(text).First(m => m.Span.In(text) == name);
        Assert.Equal(country, mention.Place?.Country);
    }

    [Fact]
    public void Read_SameNameWithTwoContainers_IsTwoPlaces()
    {
        const string text = "She moved from Springfield, Illinois, to Springfield, Missouri.";
        var places = Read(text).Where(m => m.Span.In(text) == "Springfield").Select(m => m.Place!.Latitude).ToList();
        Assert.Equal(2, places.Distinct().Count());
    }

    [Theory]
    [InlineData("Danish farmers met. The Danes were happy.")]
    [InlineData("They told us that it is over.")]
    [InlineData("")]
    public void Read_TextWithoutPlaces_GivesNone(string text)
        => Assert.Empty(Read(text));

    [Theory]
    [InlineData("It happened in Oslo on Monday.", "Oslo", true)]
    [InlineData("Fires spread in the Valencia region.", "Valencia", true)]
    [InlineData("Norway said it would help.", "Norway", false)]
    [InlineData("The University of Warsaw closed early.", "Warsaw", false)]
    [InlineData("Kenya's forces crossed the river.", "Kenya", false)]
    [InlineData("The Lagos Times wrote about it.", "Lagos", false)]
    [InlineData("Lisbon officials in Portugal met.", "Lisbon", false)]
    public void Read_Mention_TellsWhetherThePlaceIsMeant(string text, string name, bool literal)
        => Assert.All(Read(text).Where(m => m.Span.In(text) == name), m => Assert.Equal(literal, m.IsLiteral));

    [Theory]
    [InlineData("Floods hit the Valencia region in Spain.", "Valencia", PlaceKind.Region)]
    [InlineData("Floods hit Spain, and people in Seville fled.", "Seville", PlaceKind.Settlement)]
    [InlineData("He flew from Europe to Asia.", "Europe", PlaceKind.Continent)]
    [InlineData("Two ships met in the Red Sea.", "Red Sea", PlaceKind.Feature)]
    public void Read_Mention_HasTheKindThatIsMeant(string text, string name, PlaceKind kind)
        => Assert.Equal(kind, Read(text).Single(m => m.Span.In(text) == name).Place?.Kind);

    [Fact]
    public void Read_CompoundWithHyphen_IsTheNameBeforeIt()
    {
        const string text = "A firm in Norway bought the Oslo-based bank.";
        Assert.Equal(["Norway", "Oslo"], Read(text).Select(m => m.Span.In(text)));
    }

    [Fact]
    public void Read_NameThatOnlyTheSyntaxKnows_IsAMentionWithoutPlace()
    {
        const string text = "It happened near Qwertyville.";
        var layout = TextLayout.Of(text);
        var words = layout.Words.Select((w, i) => w.Span.In(text) == "Qwertyville" ? new WordSyntax("NNP", "nmod", i, EntityKind.Location, true) : new WordSyntax("NN", "dep", i)).ToList();
        var mention = Assert.Single(PlaceReader.Read(new TextSyntax(layout, words)));
        Assert.Equal(("Qwertyville", null), (mention.Span.In(text), mention.Place));
    }

    [Fact]
    public void Within_Content_GivesTheMostPrecisePlacesThatAreMeant()
    {
        const string text = "Spain said floods in Spain reached Valencia in Spain, and Valencia again. Farmers fled from France.";
        var places = PlaceReader.Within(Read(text), [new TextSpan(0, text.IndexOf(" Farmers", StringComparison.Ordinal))]);
        Assert.Equal(["Valencia"], places.Select(p => p.Span.In(text)));
    }

    [Fact]
    public void Within_ContentWithoutPlaces_IsEmpty()
        => Assert.Empty(PlaceReader.Within(Read("It happened in Oslo in Norway."), [new TextSpan(0, 5)]));

    [Fact]
    public void Read_AnyText_GivesSpansInOrderAndInside()
        => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Check(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_TextOfNames_GivesSpansInOrderAndInside()
    {
        var pieces = Gen.Elements("Paris", "London", ", ", " ", "Texas", "in ", "(", "U.S.", "'s", "\n\n", "Georgia", "Washington", "Mr. ", "said ", "-", "\ud83d", "New York", ". ");
        Prop.ForAll(Gen.ListOf(pieces).Select(p => string.Concat(p)).ToArbitrary(), Check).QuickCheckThrowOnFailure();
    }

    private static bool Check(string text)
    {
        var end = 0;
        foreach (var mention in Read(text))
        {
            if (mention.Span.Start < end || mention.Span.End > text.Length || mention.Span.Length == 0)
            {
                return false;
            }

            end = mention.Span.End;
        }

        return true;
    }

    private static IReadOnlyList<PlaceMention> Read(string text) => PlaceReader.Read(TextSyntax.None(TextLayout.Of(text)));
}
