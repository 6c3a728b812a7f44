using Hearsay.Languages;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Statements.Stances;

/// <summary>The words of the first sentence of a content, and where its first clause ends: what stands behind that belongs to something else that is said.</summary>
internal sealed class Clause
{
    /// <summary>Where syntax shows no verb, a comma after this many words ends a clause rather than what leads it.</summary>
    private const int FewWords = 5;

    private const int MostWords = 40;

    private static readonly HashSet<string> Ends = WordList.Load("En.clause-ends");
    private static readonly HashSet<string> Joints = WordList.Load("En.statement-joints");

    private readonly TextSyntax _syntax;
    private readonly List<int> _places = [];
    private readonly List<string> _words = [];

    /// <param name="syntax">The text.</param>
    /// <param name="content">The pieces of the content.</param>
    public Clause(TextSyntax syntax, IReadOnlyList<TextSpan> content)
    {
        _syntax = syntax;
        foreach (var piece in content.Select(syntax.Layout.WordsIn))
        {
            for (var i = piece.Start.Value; i < piece.End.Value && Takes(i); i++)
            {
                if (syntax.Layout.Words[i].Quotation is QuotationState.Outside or QuotationState.Inside && (_words.Count > 0 || !Joints.Contains(TextOf(i))))
                {
                    _places.Add(i);
                    _words.Add(TextOf(i));
                }
            }
        }

        Length = EndOfClause();
    }

    /// <summary>The words of the sentence; quotation marks are left out.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How many of them belong to the clause.</summary>
    public int Length { get; }

    /// <summary>Part of speech of a word of the sentence; empty where it is not known.</summary>
    public string PartOf(int word) => _syntax[_places[word]].Part;

    /// <summary>Where some words of the sentence stand.</summary>
    public TextSpan Span(int first, int count) => new(Place(first).Start, Place(first + count - 1).End);

    /// <summary>Whether a word of the sentence begins it in the text too.</summary>
    public bool BeginsSentence(int word) => _syntax.Layout.Words[_places[word]].Edge != WordEdge.None;

    /// <summary>Whether a word of the sentence stands inside quotation marks.</summary>
    public bool IsQuoted(int word) => _syntax.Layout.Words[_places[word]].Quotation == QuotationState.Inside;

    private TextSpan Place(int word) => _syntax.Layout.Words[_places[word]].Span;

    private string TextOf(int place) => _syntax.Layout.TextOf(place).ToString();

    private bool Takes(int place)
        => _places.Count == 0 || (_places.Count < MostWords && _syntax.Layout.Words[place].Sentence == _syntax.Layout.Words[_places[0]].Sentence);

    private int EndOfClause()
    {
        var hasVerb = false;
        for (var i = 0; i < _words.Count; i++)
        {
            var part = PartOf(i);
            hasVerb |= part.StartsWith("VB", StringComparison.Ordinal) || part == "MD";
            var isWhole = part.Length == 0 ? i >= FewWords : hasVerb;
            if ((i > 1 && Ends.Contains(_words[i]) && (hasVerb || part.Length == 0 || _words[i] is not "and")) || (isWhole && _words[i] is "," or ";" or ":" or "–" or "—"))
            {
                return i;
            }
        }

        return _words.Count;
    }
}
