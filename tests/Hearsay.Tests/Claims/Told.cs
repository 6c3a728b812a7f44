using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Claims;

/// <summary>Makes accounts of invented documents whose statements are marked by hand.</summary>
internal static class Told
{
    /// <summary>A document of one day with statements; each is an actor, a stance and words of the text.</summary>
    public static AccountDocument Document(string id, int day, string text, params IReadOnlyList<(Actor? Actor, Stance Stance, string Words)> said)
        => new(id, Hearsay.Ingestion.Document.Of(text) with { Publisher = $"Outlet {id}", Published = new LocalDateTime(2030, 5, day, 12, 0).WithOffset(Offset.Zero) },
            [.. said.Select((s, i) => new AccountStatement($"{id}.{i + 1}", id)
            {
                Content = [new TextSpan(text.IndexOf(s.Words, StringComparison.Ordinal), text.IndexOf(s.Words, StringComparison.Ordinal) + s.Words.Length)],
                Words = s.Words,
                Voice = Voice.Attributed,
                Actor = s.Actor,
                Stance = s.Stance,
                Factuality = Factuality.Certain,
            })]);

    /// <summary>Somebody who speaks for a party.</summary>
    public static Actor Actor(string name, Party? party, ActorKind kind = ActorKind.Organisation) => new() { Id = name, Name = name, Kind = kind, Party = party, Names = [name] };

    /// <summary>A party.</summary>
    public static Party Party(string name, params string[] names) => new(name, name, [name, .. names]);

    /// <summary>The account, without weights.</summary>
    public static Account Account(params AccountDocument[] documents) => new AccountBuilder(WordVectors.None).Build(documents);
}
