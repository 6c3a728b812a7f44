using System.Globalization;
using Hearsay.App.Grading;
using Hearsay.Claims;
using Hearsay.Claims.Grades;
using Hearsay.Resolution;
using Hearsay.Statements;

namespace Hearsay.App.Briefing;

/// <summary>Puts a sentence together. What is quoted or said by somebody takes the number of its citation with it.</summary>
internal sealed class SentenceBuilder(CitationList citations)
{
    private const int MostNames = 3;

    private readonly List<BriefPart> _parts = [];

    /// <summary>The sentence.</summary>
    public BriefSentence Build() => new([.. _parts]);

    /// <summary>Words of the frame.</summary>
    public SentenceBuilder Say(string words) => Add(BriefPartKind.Frame, words);

    /// <summary>Words that a reading took from documents.</summary>
    public SentenceBuilder Name(string words) => Add(BriefPartKind.Named, words);

    /// <summary>The words of a statement, with its number.</summary>
    public SentenceBuilder Quote(AccountStatement statement) => Quote(citations.Of(statement));

    /// <summary>The words of a citation, with its number.</summary>
    public SentenceBuilder Quote(Citation citation) => Add(BriefPartKind.Quoted, citation.Words).Cite(citation);

    /// <summary>The number of a statement.</summary>
    public SentenceBuilder Cite(AccountStatement statement) => Cite(citations.Of(statement));

    /// <summary>Who says a statement, without its number.</summary>
    public SentenceBuilder Speaker(AccountStatement statement) => Name(SpeakerOf(statement));

    /// <summary>What a claim says in its best wording, with who words it so.</summary>
    public SentenceBuilder Claim(Claim claim) => Quote(claim.Wording).Say(", according to ").Speaker(claim.Wording);

    /// <summary>How a claim is graded, and why.</summary>
    public SentenceBuilder Grade(ClaimGrade grade)
    {
        Say($"{GradeWords.Short(grade)}: ").Name(grade.Reason);
        return grade.Ratings.Aggregate(this, (sentence, rating) => sentence.Say("; ").Name(GradeWords.Of(rating)));
    }

    /// <summary>Who else says what a statement says; nothing where nobody does.</summary>
    public SentenceBuilder Others(AccountStatement statement, IEnumerable<AccountStatement> statements)
    {
        var others = statements.Where(s => SpeakerOf(s) != SpeakerOf(statement)).ToList();
        return others.Count == 0 ? this : Say("; likewise ").Speakers(others);
    }

    /// <summary>Who says the statements, each once with the number of the first: "A [1], B [2] and 3 others [4]".</summary>
    public SentenceBuilder Speakers(IEnumerable<AccountStatement> statements)
    {
        var first = statements.DistinctBy(SpeakerOf, StringComparer.Ordinal).ToList();
        var shown = first.Count > MostNames + 1 ? MostNames : first.Count;
        for (var i = 0; i < shown; i++)
        {
            Say(i == 0 ? "" : i == first.Count - 1 ? " and " : ", ").Name(SpeakerOf(first[i])).Cite(first[i]);
        }

        return shown == first.Count ? this : Say(string.Create(CultureInfo.InvariantCulture, $" and {first.Count - shown} others")).Cite(first[shown]);
    }

    private string SpeakerOf(AccountStatement statement)
    {
        var document = citations.Document(statement).Document;
        return statement.Actor is { } actor ? NameOf(actor) : statement.Voice == Voice.Narrator ? document.Publisher ?? document.Name : "somebody unnamed";
    }

    private static string NameOf(Actor actor) => actor.Party is { } party && party.Name != actor.Name ? $"{actor.Name} ({party.Name})" : actor.Name;

    private SentenceBuilder Cite(Citation citation) => Add(BriefPartKind.Number, citation.Number.ToString(CultureInfo.InvariantCulture));

    private SentenceBuilder Add(BriefPartKind kind, string text)
    {
        if (text.Length > 0)
        {
            _parts.Add(new BriefPart(kind, text));
        }

        return this;
    }
}
