using System.Xml.Linq;
using Hearsay.App.Charting;
using Hearsay.Claims;

namespace Hearsay.App.Tests.Accounting;

public sealed class FigureChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draw_InventedStory_IsAsApproved() => ApprovedFile.Check("figures.svg", FigureChart.Draw([.. new SeriesQuery().Find(InventedAccount.After)], "Figures: ports"));

    [Fact]
    public void Draw_EachFigure_HasAMarkThatSaysItsWords()
    {
        var chart = XElement.Parse(FigureChart.Draw([.. new SeriesQuery().Find(InventedAccount.After)], "Figures"));
        var marks = chart.Descendants(Svg + "circle").ToList();

        Assert.Equal([false, true, false, false], marks.Select(m => m.Attribute("class")!.Value.StartsWith('r')));
        Assert.Equal("Ministry of Ports (Orvany): 5 (4 to 6) on 2031-01-09, revised: “about 5 cranes stand still”", marks[1].Value);
        Assert.Equal("title desc", chart.Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Draw_HostileText_StaysText()
    {
        var series = new SeriesQuery().Find(InventedAccount.Hostile).Select(s => s with { Points = [s.Points[0] with { AsOf = new NodaTime.LocalDate(2031, 1, 5) }] }).ToList();
        var chart = XElement.Parse(FigureChart.Draw(series, "<script>"));

        Assert.Equal(["circle", "desc", "g", "line", "rect", "style", "svg", "text", "title"], chart.DescendantsAndSelf().Select(e => e.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("<script>", chart.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Draw_Nothing_IsAnImage() => Assert.Empty(XElement.Parse(FigureChart.Draw([], "Figures")).Descendants(Svg + "circle"));
}
