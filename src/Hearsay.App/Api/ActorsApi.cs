using Hearsay.Ledger;
using Microsoft.AspNetCore.Routing;
namespace Hearsay.App.Api;

/// <summary>Actors: who speaks.</summary>
internal static class ActorsApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapActors(this IEndpointRouteBuilder api)
    {
        api.MapList("/actors", "Who speaks, those with most statements first", [Parameters.Story], Find);
        api.MapThing("/actors", "An actor; its statements are those of /statements with by", [], (served, id, _) => served.Ledger.Actor(id) ?? throw AddressException.NotFound($"there is no actor '{id}'"));
    }

    /// <summary>The actors of a story, or of all.</summary>
    public static Page<FoundActor> Find(ServedLedger served, AskedFor asked) => Page.Of(asked, served.Ledger.Actors(asked.Text(Parameters.Story)), a => a.Id, a => a);
}
