using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion.Pages;

public sealed class StubFinderTests
{
    private const string Consent = "<div><p>We and our partners store cookies on your device to show you advertising that suits you and to measure it.</p><p>You can change your consent at any time in our privacy settings.</p></div>";

    private static readonly DocumentReader Reader = new();

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("Page not found - The Lowmouth Post")]
    [InlineData("Error 503")]
    [InlineData("Access Denied")]
    [InlineData("Just a moment...")]
    [InlineData("The page you requested could not be found")]
    public void Read_ErrorPage_IsRefusedByItsTitle(string title)
        => Assert.Equal($"is an error page, \"{title}\"", Read($"<html><title>{title}</title><body><p>Something went wrong on our side. Please try again in a few minutes, or go back.</p>").Refusal!.Reason);

    [Theory]
    [InlineData("Ferry not found after three days, coast guard says in its last report of the evening")]
    [InlineData("500 people march in Lowmouth", "Five hundred people marched.")]
    public void Read_ArticleThatSoundsLikeAnError_IsRead(string title, string text = "The coast guard has not found the ferry.")
    {
        var prose = string.Concat(Enumerable.Repeat($"<p>{text} It said on Tuesday that the search would go on until the weather turned, and that nobody had given up.</p>", 16));

        Assert.True(Read($"<html><title>{title}</title><body>{prose}").IsRead);
    }

    [Fact]
    public void Read_ConsentWall_IsRefused()
        => Assert.Equal("is a page that asks for consent to cookies, without an article", Read($"<html><title>Post</title><body>{Consent}<button>Accept all</button><button>Manage</button>").Refusal!.Reason);

    [Fact]
    public void Read_ArticleBesideConsentBox_IsTheArticle()
        => Assert.Equal(FerryPage.Text, Read(FerryPage.With(around: $"<div id=cookie-box>{Consent}<button>Accept all</button></div>")).Document!.Text);

    [Fact]
    public void Read_ArticleAboveAPaywall_IsMarkedIncomplete()
    {
        var document = Read(FerryPage.With(around: "<div class=wall><p>Subscribe now to continue reading</p></div>")).Document!;

        Assert.Equal(FerryPage.Text, document.Text);
        Assert.Equal("the rest is behind a paywall: \"Subscribe now to continue reading\"", document.Incomplete);
    }

    [Fact]
    public void Read_WholeArticle_IsNotMarked() => Assert.Null(Read(FerryPage.With()).Document!.Incomplete);

    private static DocumentResult Read(string page) => Reader.Read("page.html", Encoding.UTF8.GetBytes(page));
}
