using Hearsay.Claims;
using Hearsay.Resolution;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Claims.Silences;

public sealed class SilenceFinderTests
{
    private static readonly Party Council = Told.Party("Dunmere council", "the council");
    private static readonly Actor Clerk = Told.Actor("Ivo Clarent", Council, ActorKind.Person);
    private static readonly Actor Union = Told.Actor("Dockers' League", Told.Party("Dockers' League"));

    [Fact]
    public void Find_NameThatDidNotReply_IsSilentOnWhatIsSaidOfIt()
    {
        const string Text = "Brackwater Salvage sank the barge to collect the insurance, a docker alleges. The company did not reply to e-mails.";
        var account = Told.Account(Told.Document("a", 1, Text, (Told.Actor("a docker", null), Stance.Alleges, "Brackwater Salvage sank the barge to collect the insurance")));

        var silence = Assert.Single(account.Silences);
        Assert.Equal(("Brackwater Salvage", SilenceKind.NoAnswer, "a"), (silence.Party.Name, silence.Kind, silence.Document));
        Assert.Equal("company did not reply to e-mails", silence.Words!.Value.In(Text));
    }

    [Fact]
    public void Find_TopicOfAnotherDocument_ChoosesTheClaimByWords()
    {
        var account = Told.Account(
            Told.Document("a", 1, "The tide took two sheds, a docker says. The permits were sold for cash, he says.",
                (Told.Actor("a docker", null), Stance.Asserts, "The tide took two sheds"), (Told.Actor("a docker", null), Stance.Alleges, "The permits were sold for cash")),
            Told.Document("b", 2, "Rain fell all night. Ivo Clarent, the clerk, declined to say whether permits were sold.",
                (Clerk, Stance.Declines, "whether permits were sold")));

        var silence = Assert.Single(account.Silences);
        Assert.Equal((Council, SilenceKind.Declined), (silence.Party, silence.Kind));
        Assert.Equal("The permits were sold for cash", silence.Claim.Wording.Words);
    }

    [Fact]
    public void Find_PartySpeaksLater_SilenceIsBroken()
    {
        var said = Told.Document("a", 1, "The council sold the quay, the league alleges. The council would not comment.", (Union, Stance.Alleges, "The council sold the quay"));
        var later = Told.Document("b", 2, "The council sold the quay, Ivo Clarent conceded.", (Clerk, Stance.Agrees, "The council sold the quay"));

        Assert.Empty(Told.Account(said, later).Silences);
    }

    [Fact]
    public void Find_NamedAsActingAndNeverQuoted_IsAbsent()
    {
        var account = Told.Account(Told.Document("a", 1, "Lorries of Tolvane Haulage dumped the sludge, the league says.", (Union, Stance.Asserts, "Lorries of Tolvane Haulage dumped the sludge")));

        var silence = Assert.Single(account.Silences);
        Assert.Equal(("Tolvane Haulage", SilenceKind.Absent, null), (silence.Party.Name, silence.Kind, silence.Document));
        Assert.Null(silence.Words);
    }

    [Fact]
    public void Find_PlaceOrOneWhoIsAsked_IsNotAbsent()
    {
        var account = Told.Account(Told.Document("a", 1, "The barge sank at Mossy Point, the league says. It asked Tolvane Haulage for the papers.",
            (Union, Stance.Asserts, "The barge sank at Mossy Point"), (Union, Stance.Asks, "Tolvane Haulage for the papers")));

        Assert.Empty(account.Silences);
    }

    [Theory]
    [InlineData("Its owner, Brackwater Salvage, could not be reached.")]
    [InlineData("Brackwater Salvage has not answered our questions.")]
    [InlineData("From Brackwater Salvage there was not a word.")]
    [InlineData("No reply came from Brackwater Salvage.")]
    [InlineData("Brackwater Salvage, which runs it, did not return three calls.")]
    [InlineData("Brackwater Salvage refused to comment.")]
    public void Find_EveryWording_TellsOfTheSilence(string words)
    {
        var account = Told.Account(Told.Document("a", 1, "The barge was scuttled on purpose, a docker alleges. " + words, (Told.Actor("a docker", null), Stance.Alleges, "The barge was scuttled on purpose")));

        Assert.Equal("Brackwater Salvage", Assert.Single(account.Silences).Party.Name);
    }

    [Fact]
    public void Find_NothingButNoise_FindsNothing()
        => Assert.Empty(Told.Account(Told.Document("a", 1, "The bells say nothing. Nobody answered the door; the river did not say goodbye.\n\n—"), Told.Document("b", 2, "")).Silences);
}
