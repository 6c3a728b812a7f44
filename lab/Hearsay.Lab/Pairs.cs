using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;

namespace Hearsay.Lab;

/// <summary>Writes what the model of pairs is fitted on: for each pair of statements of a story its features, and how people say that they stand to each other.</summary>
internal static class Pairs
{
    /// <summary>Writes tab-separated lines: story, whether statements were read or given, the two gold statements, how they stand to each other, the features.</summary>
    public static int Run(IReadOnlyList<string> stories) => Run(stories, PairFeatures.Names, WriteStatements);

    /// <summary>The same of pairs of figures, and whether people say that both count one thing.</summary>
    public static int RunFigures(IReadOnlyList<string> stories) => Run(stories, CountedThing.Names, WriteFigures);

    private static int Run(IReadOnlyList<string> stories, IReadOnlyList<string> features, Action<GoldStory, string, List<Content>, Dictionary<string, string>> write)
    {
        var pipeline = HearsayPipeline.Load();
        var vectors = WordVectors.Load();
        var builder = new AccountBuilder(vectors);
        Console.Out.Write($"story\thow\tone\tother\trelation\t{string.Join('\t', features)}\n");
        foreach (var story in stories.SelectMany(f => GoldStory.IsStory(f) ? [f] : Directory.GetDirectories(f)).Where(GoldStory.IsStory).Order(StringComparer.Ordinal).Select(GoldStory.Read))
        {
            var all = story.Account.Statements.ToDictionary(s => s.Id, s => s.Id, StringComparer.Ordinal);
            write(story, "given", ContentsOf(GoldAccount.Of(story), all, vectors), all);
            var read = AccountDocument.Of([.. story.Account.Documents.Select(d => (d.Id, pipeline.Read(story.Documents[d.Id])))]);
            var partners = StatementPartners.Of(story.Account, StoryExporter.Of(builder.Build(read)));
            var golds = read.SelectMany(d => d.Statements).Select(s => (s.Id, Gold: partners.GoldOf(s.Id))).Where(s => s.Gold is not null).ToDictionary(s => s.Id, s => s.Gold!, StringComparer.Ordinal);
            write(story, "read", ContentsOf(read, golds, vectors), golds);
        }

        return 0;
    }

    private static List<Content> ContentsOf(IEnumerable<AccountDocument> documents, Dictionary<string, string> golds, WordVectors vectors)
        => [.. documents.SelectMany(d => d.Statements.Select((s, i) => new Content(s, i, d.Document.Published?.ToInstant(), vectors) { Entry = LiveEntries.EntryAt(d.Document.Text, s.Content[0].Start) })).Where(c => golds.ContainsKey(c.Statement.Id))];

    private static void WriteFigures(GoldStory story, string how, List<Content> contents, Dictionary<string, string> golds)
    {
        var gold = story.Account.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        if (how == "given")
        {
            return; // coded by hand, they need no model
        }

        var things = contents.SelectMany(CountedThing.Of).Select(t => (Thing: t, Counted: CountedOf(t))).Where(t => t.Counted is not null).ToList();
        for (var i = 0; i < things.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (things[j].Thing.RelationWith(things[i].Thing) is { } relation)
                {
                    var features = things[j].Thing.FeaturesWith(things[i].Thing).Select(f => f.ToString("0.####", CultureInfo.InvariantCulture));
                    Console.Out.Write($"{story.Name}\t{how}\t{golds[things[j].Thing.Content.Statement.Id]}\t{golds[things[i].Thing.Content.Statement.Id]}\t{relation.ToString().ToLowerInvariant()}:{(things[i].Counted == things[j].Counted ? "same" : "none")}\t{string.Join('\t', features)}\n");
                }
            }
        }

        string? CountedOf(CountedThing thing)
            => gold[golds[thing.Content.Statement.Id]].Figures.FirstOrDefault(f => f.Low == thing.Figure.Low && f.Best == thing.Figure.Best && f.High == thing.Figure.High)?.Counted;
    }

    private static void WriteStatements(GoldStory story, string how, List<Content> contents, Dictionary<string, string> golds)
    {
        var contradicts = story.Account.Contradicts.SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) }).ToHashSet();
        var gold = story.Account.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var updates = story.Account.Updates.Select(u => (gold[u[0]].Claim, gold[u[1]].Claim, gold[u[0]].Actor)).ToHashSet();
        var claims = story.Account.Statements.ToDictionary(s => s.Id, s => s.Claim, StringComparer.Ordinal);
        var features = new double[PairFeatures.Names.Count];
        for (var i = 0; i < contents.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (golds[contents[j].Statement.Id], golds[contents[i].Statement.Id]);
                var (a, b) = (claims[one], claims[other]);
                var relation = a is null || b is null ? "none" : a == b ? "same"
                    : gold[one].Actor is { } actor && actor == gold[other].Actor && (updates.Contains((a, b, actor)) || updates.Contains((b, a, actor))) ? "updates"
                    : contradicts.Contains((a, b)) ? "contradicts" : "none";
                PairFeatures.Write(contents[j], contents[i], WordOverlap.Of(contents[j], contents[i]), features);
                Console.Out.Write($"{story.Name}\t{how}\t{one}\t{other}\t{relation}\t{string.Join('\t', features.Select(f => f.ToString("0.####", CultureInfo.InvariantCulture)))}\n");
            }
        }
    }
}
