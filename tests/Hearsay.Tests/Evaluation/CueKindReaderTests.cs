using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class CueKindReaderTests
{
    [Theory]
    [InlineData("said", CueKind.Verb)]
    [InlineData("said in a statement", CueKind.Verb)]
    [InlineData("has repeatedly claimed", CueKind.Verb)]
    [InlineData("claims", CueKind.Verb)]
    [InlineData("called for", CueKind.Verb)]
    [InlineData("is convinced", CueKind.Verb)]
    [InlineData("for criticizing", CueKind.Verb)]
    [InlineData("’s been stepping up", CueKind.Verb)]
    [InlineData("to say", CueKind.Verb)]
    [InlineData("has no plans", CueKind.Verb)]
    [InlineData("the allegation was made", CueKind.Noun)]
    [InlineData("allegations", CueKind.Noun)]
    [InlineData("the claim", CueKind.Noun)]
    [InlineData("claims of", CueKind.Noun)]
    [InlineData("’s accusation of", CueKind.Noun)]
    [InlineData("the widely shared belief", CueKind.Noun)]
    [InlineData("in the hope of", CueKind.Noun)]
    [InlineData("whose refusal", CueKind.Noun)]
    [InlineData("According to", CueKind.AccordingTo)]
    [InlineData(", according to", CueKind.AccordingTo)]
    [InlineData("’s according to", CueKind.AccordingTo)]
    [InlineData("per", CueKind.AccordingTo)]
    [InlineData("in the words of", CueKind.AccordingTo)]
    [InlineData("for", CueKind.AccordingTo)]
    [InlineData(":", CueKind.Punctuation)]
    [InlineData(" — ", CueKind.Punctuation)]
    [InlineData("", CueKind.None)]
    [InlineData("now", CueKind.Verb)]
    public void Read_Cue_IsTheKindOfItsHead(string cue, CueKind expected) => Assert.Equal(expected, CueKindReader.Read(cue));
}
