using Hearsay.Claims;
using Hearsay.Formats.Stories;

namespace Hearsay.App.Accounting;

/// <summary>Who is silent on what, and how much of a story each party says, as programs get it.</summary>
/// <param name="Silences">The silences.</param>
/// <param name="Parties">The parties, the loudest first.</param>
internal sealed record SilenceLines(IReadOnlyList<SilenceLines.Line> Silences, IReadOnlyList<SilenceLines.Share> Parties)
{
    /// <summary>Those of an account.</summary>
    public static SilenceLines Of(Account account)
    {
        var documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        return new SilenceLines([.. account.Silences.Select(s => Of(s, documents))], [.. PartyShare.Of(account).Select(s => new Share(s.Party.Id, s.Party.Name, s.Statements, s.OfStatements, s.Origins, s.OfOrigins))]);
    }

    /// <summary>A silence of an account with these documents.</summary>
    public static Line Of(Silence silence, IReadOnlyDictionary<string, AccountDocument> documents) => new(
        silence.Party.Id, silence.Party.Name, StoryExporter.NameOf(silence.Kind), silence.Claim.Id, silence.Claim.Wording.Words, silence.Document, silence.Words?.In(documents[silence.Document!].Document.Text));

    /// <summary>A silence.</summary>
    /// <param name="Party">The id of the party.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Kind">Such as <c>declined</c>.</param>
    /// <param name="Claim">The id of the claim.</param>
    /// <param name="Text">The statement that words the claim best.</param>
    /// <param name="Document">The id of the document that says so.</param>
    /// <param name="Words">The words that say so.</param>
    internal sealed record Line(string Party, string Name, string Kind, string Claim, string Text, string? Document, string? Words);

    /// <summary>A party's share of a story.</summary>
    /// <param name="Id">The party's id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Statements">How many statements are its own.</param>
    /// <param name="OfStatements">Their share, from 0 to 1.</param>
    /// <param name="Origins">How many independent origins are its own.</param>
    /// <param name="OfOrigins">Their share, from 0 to 1.</param>
    internal sealed record Share(string Id, string Name, int Statements, double OfStatements, int Origins, double OfOrigins);
}
