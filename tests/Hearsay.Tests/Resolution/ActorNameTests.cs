using Hearsay.Resolution;

namespace Hearsay.Tests.Resolution;

public sealed class ActorNameTests
{
    [Theory]
    [InlineData("The Harbour Bank", "harbour-bank")]
    [InlineData("an  Official’s", "official")]
    [InlineData("Íñigo Larra", "íñigo-larra")]
    [InlineData("GUR", "gur")]
    [InlineData("Kolm & Daae", "kolm-daae")]
    public void Id_Name_IsItsWords(string name, string id) => Assert.Equal(id, ActorName.Id(name));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void Id_NameWithoutLetters_IsAHash(string name) => Assert.Matches("^[0-9a-f]{8}$", ActorName.Id(name));

    [Fact]
    public void Id_LongNames_DifferWhereTheirEndsDo()
        => Assert.NotEqual(ActorName.Id(new string('a', 80) + "b"), ActorName.Id(new string('a', 80) + "c"));

    [Theory]
    [InlineData("WHO", "who", false)]
    [InlineData("The Kremlin", "kremlin's", true)]
    [InlineData("Downing Street", "downing  street", true)]
    public void Key_TwoNames_AreComparedWithoutCaseButForAcronyms(string one, string other, bool same)
        => Assert.Equal(same, ActorName.Key(one) == ActorName.Key(other));
}
