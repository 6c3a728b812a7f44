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
    public void Read_Mention_TellsWhetherThePlaceIsMeant(string text, string name, bool literal)
        => Assert.All(Read(text).Where(m => m.Span.In(text) == name), m => Assert.Equal(literal, m.IsLiteral));

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
