using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Ingestion;
using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Stances;
using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Lab.Ledgers;

/// <summary>
/// Makes up documents with readings, from the words of stories in their frequencies; the same seed makes the same documents. Each is on one of
/// many stories, tells some of its facts in much the same words as others do, and says other things besides.
/// </summary>
internal sealed class LedgerMaker
{
    /// <summary>Statements of each document.</summary>
    public const int Statements = 30;

    private const int TitleLength = 60;
    private const int WordsInContent = 18;

    /// <summary>Words that every story has.</summary>
    private const int CommonWords = 1_500;

    /// <summary>Stories that go on at the same time.</summary>
    private const int StoriesAtOnce = 40;
    private const int ActorCount = 2_000;
    private const int PartyCount = 60;

    /// <summary>Documents of a story; then another begins.</summary>
    private static readonly int[] Lengths = [4, 8, 8, 16, 32];

    private static readonly Instant Beginning = Instant.FromUtc(2030, 1, 1, 0, 0);

    private readonly Random _random;
    private readonly string[] _words;
    private readonly Actor[] _actors;
    private readonly HashSet<string> _common;
    private readonly string[] _rare;
    private readonly (MadeStory Story, int Left)[] _stories = new (MadeStory, int)[StoriesAtOnce];
    private int _begun;

    /// <summary>A maker with the words of stories.</summary>
    /// <param name="stories">A folder of folders with documents.jsonl.</param>
    /// <param name="seed">Which documents it makes.</param>
    public LedgerMaker(string stories, int seed)
    {
        (_random, _begun) = (new Random(seed), seed * StoriesAtOnce);
        _words = [.. Directory.GetFiles(stories, "documents.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).SelectMany(WordsOf)];
        _common = [.. _words.Where(w => char.IsLower(w[0])).CountBy(w => w, StringComparer.Ordinal).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(CommonWords).Select(w => w.Key)];
        _rare = [.. _words.Distinct(StringComparer.Ordinal).Where(w => !_common.Contains(w))];
        var parties = Enumerable.Range(0, PartyCount).Select(i => new Party($"party-{i}", $"Party {i}", [])).ToArray();
        _actors = [.. Enumerable.Range(0, ActorCount).Select(i => new Actor { Id = $"actor-{i}", Name = $"Actor {Word()} {i}", Kind = (ActorKind)(i % 7), Party = i % 3 == 0 ? parties[i % PartyCount] : null, Names = [$"Actor {i}"] })];
    }

    /// <summary>The next document with its reading.</summary>
    public Reading Next(int number)
    {
        var story = StoryOf(number);
        var (text, attributions, statements) = (new StringBuilder(6000), new List<Attribution>(), new List<Statement>());
        for (var i = 0; i < Statements; i++)
        {
            AddSentence(text, attributions, statements, story, i % 2 == 0 ? story.Fact(_random) : null);
        }

        var whole = text.ToString();
        var published = Beginning + Duration.FromSeconds((number * 1_800L) + _random.Next(1_000_000));
        return new Reading
        {
            Document = Document.Of(whole, $"made/{number}.txt") with
            {
                Url = $"https://made.example/{number}",
                Publisher = $"Outlet {number % 90}",
                Title = whole[..(char.IsHighSurrogate(whole[TitleLength - 1]) ? TitleLength - 1 : TitleLength)],
                Published = published.WithOffset(Offset.Zero),
                Language = "en",
            },
            Layout = TextLayout.Of(""),
            Syntax = TextSyntax.None(TextLayout.Of("")),
            Attributions = attributions,
            Statements = statements,
            Actors = [.. statements.Select(s => s.Actor!).Distinct()],
            Weights = "made up",
        };
    }

    /// <summary>A word in its frequency.</summary>
    public string Word() => _words[_random.Next(_words.Length)];

    /// <summary>An actor, some much more often than others.</summary>
    public Actor Actor() => _actors[(int)(ActorCount * Math.Pow(_random.NextDouble(), 4))];

    private MadeStory StoryOf(int number)
    {
        ref var told = ref _stories[number % StoriesAtOnce];
        told = told.Left > 0 ? (told.Story, told.Left - 1) : (new MadeStory(++_begun, _words, _common, _rare, WordsInContent), Lengths[_begun % Lengths.Length] - 1);
        return told.Story;
    }

    private void AddSentence(StringBuilder text, List<Attribution> attributions, List<Statement> statements, MadeStory story, MadeFact? fact)
    {
        var actor = fact is null ? Actor() : _actors[fact.Actor % _actors.Length];
        var source = Append(text, actor.Names[0]);
        var cue = Append(text, " said");
        var start = text.Append(" that ").Length;
        var number = fact is null ? (_random.Next(10) < 4 ? _random.Next(2, 9_000) : 0) : fact.Number;
        var figure = number > 0 ? Append(text, number.ToString(CultureInfo.InvariantCulture)) : default;
        for (var w = 0; w < WordsInContent; w++)
        {
            text.Append(w == 0 && figure == default ? "" : " ").Append(fact is null || _random.Next(4) == 0 ? story.Word(_random) : fact.Words[w]);
        }

        var content = new TextSpan(start, text.Length);
        text.Append(_random.Next(5) == 0 ? ".\n" : ". ");
        attributions.Add(new Attribution { Source = source, Cue = cue, Content = [content], Directness = Directness.Indirect, Confidence = 0.9 });
        statements.Add(new Statement
        {
            Content = [content],
            Voice = Voice.Attributed,
            Attribution = attributions.Count - 1,
            Actor = actor,
            Stance = (Stance)Math.Min(9, (int)(-2 * Math.Log(1 - _random.NextDouble()))),
            Factuality = (Factuality)_random.Next(4),
            Figures = figure == default ? [] : [new Figure { Span = figure, Low = number, Best = number, High = number, Kind = FigureKind.Count, Counted = fact?.Words[0] ?? story.Word(_random) }],
            Places = _random.Next(5) == 0 ? [new PlaceMention { Span = cue, IsLiteral = true, Place = new Place($"Place {_random.Next(300)}", PlaceKind.Settlement, "XX", 1, 2, 3) }] : [],
        });
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new TextSpan(start, text.Length);
    }

    private static IEnumerable<string> WordsOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '“', '”', '"')).Where(w => w.Length > 0).ToList();
    }
}
