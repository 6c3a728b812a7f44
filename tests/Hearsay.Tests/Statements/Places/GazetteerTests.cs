using Hearsay.Statements.Places;

namespace Hearsay.Tests.Statements.Places;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Denmark", "DK")]
    [InlineData("Danish", "DK")]
    [InlineData("Danes", "DK")]
    [InlineData("DK", "DK")]
    [InlineData("UK", "GB")]
    [InlineData("U.S.", "US")]
    [InlineData("the States", "US")]
    [InlineData("ivory coast", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    [InlineData("South Koreans", "KR")]
    [InlineData("DRC", "CD")]
    public void FindCountry_NamePeopleOrCode_IsFound(string text, string code)
        => Assert.Equal(code, Gazetteer.Shared.FindCountry(text)?.Country);

    [Theory]
    [InlineData("")]
    [InlineData("dk")]
    [InlineData("Atlantis")]
    [InlineData("\ud800")]
    [InlineData("The Very Long Name of a Country That Nobody Has Ever Heard of Before This Test Was Written")]
    public void FindCountry_NoCountry_IsNull(string text)
        => Assert.Null(Gazetteer.Shared.FindCountry(text));

    [Fact]
    public void Find_NameOfSeveralPlaces_GivesWideAndPopulousOnesFirst()
    {
        var found = Gazetteer.Shared.Find("georgia");
        Assert.Equal((PlaceKind.Country, "GE"), (found[0].Kind, found[0].Country));
        Assert.Equal((PlaceKind.Region, "US"), (found[1].Kind, found[1].Country));
    }

    [Theory]
    [InlineData("SÃO PAULO", "Sao Paulo")]
    [InlineData("Saint-Denis", "saint denis")]
    [InlineData("N'Djamena", "NDjamena")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Ft. Lauderdale", "Fort Lauderdale")]
    public void Find_OtherSpelling_FindsTheSame(string one, string other)
    {
        Assert.NotEmpty(Gazetteer.Shared.Find(one));
        Assert.Equal(Gazetteer.Shared.Find(one)[0] with { Name = "" }, Gazetteer.Shared.Find(other)[0] with { Name = "" });
    }

    [Fact]
    public void Find_Place_HasPositionCountryAndPopulation()
    {
        var lisbon = Gazetteer.Shared.Find("Lisbon").First(p => p.Kind == PlaceKind.Settlement);
        Assert.Equal((PlaceKind.Settlement, "PT"), (lisbon.Kind, lisbon.Country));
        Assert.InRange(lisbon.Latitude, 38.6, 38.8);
        Assert.InRange(lisbon.Longitude, -9.3, -9.0);
        Assert.InRange(lisbon.Population, 400_000, 700_000);
    }

    [Fact]
    public void Table_EveryName_IsFoundInItsOrder()
    {
        var table = Gazetteer.Shared.Table;
        for (var name = 0; name < table.NameCount; name += 37)
        {
            var range = table.Find(PlaceName.Fold(table.NameAt(name)));
            Assert.InRange(name, range.Start.Value, range.End.Value - 1);
        }
    }

    [Fact]
    public void Table_EveryPlace_LiesOnTheEarthInAKnownCountry()
    {
        var table = Gazetteer.Shared.Table;
        for (var place = 0; place < table.Count; place++)
        {
            Assert.InRange(table.LatitudeOf(place), -90, 90);
            Assert.InRange(table.LongitudeOf(place), -180, 180);
            Assert.True(table.CountryOf(place) < 0 || table.KindOf(table.CountryOf(place)) == PlaceKind.Country);
            Assert.True(table.RegionOf(place) < 0 || table.KindOf(table.RegionOf(place)) == PlaceKind.Region);
        }
    }

    [Fact]
    public void Load_OtherBytes_AreRefused()
    {
        Assert.Throws<InvalidDataException>(() => GazetteerTable.Load(new MemoryStream("nothing"u8.ToArray())));
        Assert.Throws<InvalidDataException>(() => GazetteerTable.Load(new MemoryStream("HSPLAC00 and more"u8.ToArray())));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999, 999)]
    [InlineData(12_345, 12_300)]
    [InlineData(9_999, 10_000)]
    [InlineData(1_400_000_000, 1_400_000_000)]
    public void Pack_Number_KeepsThreeDigits(long number, long kept)
        => Assert.Equal(kept, PackedNumber.Unpack(PackedNumber.Pack(number)));
}
