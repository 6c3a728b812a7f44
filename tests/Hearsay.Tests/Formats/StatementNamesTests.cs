using Hearsay.Formats;
using Hearsay.Resolution;
using Hearsay.Statements.Stances;

namespace Hearsay.Tests.Formats;

public sealed class StatementNamesTests
{
    [Fact]
    public void ValueOf_EveryName_IsTheValueAgain()
    {
        Assert.All(Enum.GetValues<Stance>(), v => Assert.Equal(v, StatementNames.StanceOf(StatementNames.Of(v))));
        Assert.All(Enum.GetValues<Factuality>(), v => Assert.Equal(v, StatementNames.FactualityOf(StatementNames.Of(v))));
        Assert.All(Enum.GetValues<ActorKind>(), v => Assert.Equal(v, StatementNames.ActorKindOf(StatementNames.Of(v))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sings")]
    public void ValueOf_OtherWord_IsNone(string? word)
        => Assert.Equal((null, null, null), (StatementNames.StanceOf(word), StatementNames.FactualityOf(word), StatementNames.ActorKindOf(word)));
}
