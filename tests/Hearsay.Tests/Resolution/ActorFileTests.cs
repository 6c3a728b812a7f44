using Hearsay.Resolution;

namespace Hearsay.Tests.Resolution;

public sealed class ActorFileTests
{
    [Fact]
    public void Parse_Actors_TakesEveryKey()
    {
        var actors = ActorFile.Parse("""
            # who is who
            [[actor]]
            name = "Ketuva Front"   # as it calls itself
            names = ["KF", 'the "Lions"',]
            kind = "Collective"
            party = ""

            [[ actor ]]
            name = "Caf\u00e9 Union"
            """, "actors.toml");

        Assert.Equal(2, actors.Count);
        Assert.Equal(("Ketuva Front", ActorKind.Collective, null), (actors[0].Name, actors[0].Kind, actors[0].Party));
        Assert.Equal(["KF", "the \"Lions\""], actors[0].Names);
        Assert.Equal(("Café Union", ActorKind.Organisation, "Café Union"), (actors[1].Name, actors[1].Kind, actors[1].Party));
    }

    [Theory]
    [InlineData("name = \"A\"", "actors.toml: line 1: name stands before the first [[actor]]")]
    [InlineData("[[actor]]\nkind = \"media\"", "actors.toml: line 1: the actor has no name")]
    [InlineData("[[actor]]\nname = \" \"", "actors.toml: line 2: the name is empty")]
    [InlineData("[actor]", "actors.toml: line 1: expected [[actor]], found [actor]")]
    [InlineData("[[actor]]\nname = A", "actors.toml: line 2: expected a string in quotation marks")]
    [InlineData("[[actor]]\nname = \"A", "actors.toml: line 2: the string does not end on its line")]
    [InlineData("[[actor]]\nname = \"A\" B", "actors.toml: line 2: unexpected B")]
    [InlineData("[[actor]]\nname = \"\\q\"", "actors.toml: line 2: unknown escape in the string")]
    [InlineData("[[actor]]\nname = \"A\"\nname = \"B\"", "actors.toml: line 3: name is given twice")]
    [InlineData("[[actor]]\nname = \"A\"\nnames = \"B\"", "actors.toml: line 3: expected [")]
    [InlineData("[[actor]]\nname = \"A\"\nnames = [\"B\" \"C\"]", "actors.toml: line 3: expected , or ] in the list")]
    [InlineData("[[actor]]\nname = \"A\"\ncolour = \"red\"", "actors.toml: line 3: unknown key colour; known are name, names, kind, party")]
    [InlineData("[[actor]]\nname = \"A\"\nkind = \"robot\"", "actors.toml: line 3: unknown kind robot; known are person, organisation, government, collective, anonymous, document, media")]
    [InlineData("[[actor]]\nname = \"The Front\"\n[[actor]]\nname = \"front\"", "actors.toml: line 4: front is a name of the actor of line 2 too")]
    [InlineData("[[actor]]\nname", "actors.toml: line 2: expected KEY = VALUE")]
    public void Parse_OddLine_SaysWhereAndWhy(string text, string message)
        => Assert.Equal(message, Assert.Throws<ActorFileException>(() => ActorFile.Parse(text, "actors.toml")).Message);
}
