using Hearsay.Claims.Grouping;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Claims.Silences;

/// <summary>
/// Finds who has said nothing on a claim that concerns it: who declined, who did not answer, and who is named as acting and never speaks. A
/// party that speaks on a claim through any of its arms, or puts a rival one, is not silent on it.
/// </summary>
internal sealed class SilenceFinder
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<Claim, HashSet<string>> _speaking;
    private readonly List<StoryText> _texts;
    private readonly PartyBook _book;
    private readonly ClaimChooser _chooser;

    private SilenceFinder(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents, IReadOnlyList<Claim> claims, IReadOnlyList<Contradiction> contradictions, WordVectors vectors)
    {
        _claims = claims;
        var rivals = contradictions.SelectMany(c => new[] { (c.One, c.Other), (One: c.Other, Other: c.One) }).ToLookup(p => p.One, p => p.Other);
        _speaking = claims.ToDictionary(c => c, c => rivals[c].Prepend(c).SelectMany(Speakers).ToHashSet(StringComparer.Ordinal));
        _texts = [.. documents.Select(d => new StoryText(d))];
        _book = new PartyBook(_texts);
        _chooser = new ClaimChooser(_book, contents, vectors);
    }

    /// <summary>Finds the silences of a story, each party once for a claim.</summary>
    /// <param name="documents">The documents in order of publication.</param>
    /// <param name="contents">Their statements.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="contradictions">Which of them cannot both hold.</param>
    /// <param name="vectors">What words mean.</param>
    public static IReadOnlyList<Silence> Find(IReadOnlyList<AccountDocument> documents, IReadOnlyList<Content> contents, IReadOnlyList<Claim> claims, IReadOnlyList<Contradiction> contradictions, WordVectors vectors)
    {
        var finder = new SilenceFinder(documents, contents, claims, contradictions, vectors);
        return [.. finder.Told().Concat(finder.Absent()).DistinctBy(s => (s.Party.Id, s.Claim.Id))];
    }

    private static IEnumerable<string> Speakers(Claim claim)
        => claim.Statements.Where(s => s.Stance != Stance.Declines).Select(s => s.Actor?.Party?.Id).OfType<string>();

    /// <summary>Silences of which a document tells.</summary>
    private IEnumerable<Silence> Told()
    {
        foreach (var passage in _texts.SelectMany(t => new PassageFinder(_book, t).Find()))
        {
            var open = _claims.Where(c => !_speaking[c].Contains(passage.Party.Id) && c.Statements.Any(s => s.Stance != Stance.Declines && s.Voice != Voice.Narrator)).ToHashSet();
            foreach (var claim in _chooser.Choose(passage, open))
            {
                yield return new Silence(passage.Party, claim, passage.Kind, passage.Text.Document.Id, passage.Text.SpanOf(passage.First, passage.End));
            }
        }
    }

    /// <summary>Parties that claims name as acting and that speak nowhere in the story.</summary>
    private IEnumerable<Silence> Absent()
    {
        var speaking = _claims.SelectMany(c => c.Statements).SelectMany(s => s.Via.Prepend(s.Actor)).Select(a => a?.Party?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return _claims.SelectMany(
            c => c.Statements.Where(IsReport).SelectMany(_book.Acting).Where(p => !speaking.Contains(p.Id) && !_book.IsPlace(p)),
            (claim, party) => new Silence(party, claim, SilenceKind.Absent, null, null));
    }

    /// <summary>Whether a statement says what was done; what is asked, ordered, promised or foreseen calls for no answer, nor what an outlet tells by itself.</summary>
    private static bool IsReport(AccountStatement statement)
        => statement.Voice != Voice.Narrator && statement.Stance is not (Stance.Asks or Stance.Orders or Stance.Promises or Stance.Predicts);
}
