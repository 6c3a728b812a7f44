using Hearsay.App.Asking;

namespace Hearsay.App.Tests.Asking;

public sealed class SentenceChangesTests
{
    [Theory]
    [InlineData("He said so. She said no.", "He said so. She said no.", "", "")]
    [InlineData("He said so. She said no.", "She said  no.\n\nHe said so.", "", "")]
    [InlineData("He said so. Four died.", "He said so. Five died.", "Four died.", "Five died.")]
    [InlineData("He said so. He said so.", "He said so.", "He said so.", "")]
    [InlineData("", "Five died. It rained.", "", "Five died.|It rained.")]
    public void Between_Texts_IsWhatDiffers(string earlier, string later, string gone, string added)
    {
        var changes = SentenceChanges.Between(earlier, later);
        Assert.Equal((gone, added), (string.Join('|', changes.Gone), string.Join('|', changes.New)));
    }
}
