using System.Globalization;
using Hearsay.App.Accounting;
using Hearsay.Ledger;

namespace Hearsay.App.Web;

/// <summary>The places of a story: a list, from which scripts draw a map.</summary>
internal static class StoryPlaces
{
    private const int Most = 60;

    /// <summary>The part of the page.</summary>
    public static Html Of(StoryAccount story, string? name) => story.Places.Count == 0 ? Html.None : $"""
        <section aria-labelledby="places"><h2 id="places">Places</h2>
        <figure class="map" data-map="{story.Places.Count}"></figure>
        <ul class="columns">
        {story.Places.Take(Most).Select(p => Place(p, name))}</ul>
        {Parts.Saved("The places", ("JSON", $"/api/v1{PageAddress.With("/places", name)}"))}</section>

        """;

    private static Html Place(FoundPlace place, string? name)
        => $"<li data-place=\"{place.Name}\" data-latitude=\"{Degrees(place.Latitude)}\" data-longitude=\"{Degrees(place.Longitude)}\" data-count=\"{place.Statements}\"><a href=\"{PageAddress.Search(name, ("place", place.Name))}\">{place.Name}{(place.Country is { } country ? $", {country}" : "")}</a> <span class=\"soft\">{place.Statements}</span></li>\n";

    private static string Degrees(double degrees) => degrees.ToString("F4", CultureInfo.InvariantCulture);
}
