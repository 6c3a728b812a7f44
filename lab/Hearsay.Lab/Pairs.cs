using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Stories;
using Hearsay.Formats.Stories;

namespace Hearsay.Lab;

/// <summary>Writes what the model of pairs is fitted on: for each pair of statements of a story its features, and how people say that they stand to each other.</summary>
internal static class Pairs
{
    /// <summary>Writes tab-separated lines: story, whether statements were read or given, the two gold statements, how they stand to each other, the features.</summary>
    public static int Run(IReadOnlyList<string> stories)
    {
        var pipeline = HearsayPipeline.Load();
        var vectors = WordVectors.Load();
        var builder = new AccountBuilder(vectors);
        Console.Out.Write($"story\thow\tone\tother\trelation\t{string.Join('\t', PairFeatures.Names)}\n");
        foreach (var story in stories.SelectMany(f => GoldStory.IsStory(f) ? [f] : Directory.GetDirectories(f)).Where(GoldStory.IsStory).Order(StringComparer.Ordinal).Select(GoldStory.Read))
        {
            Write(story, "given", GoldAccount.Of(story), story.Account.Statements.ToDictionary(s => s.Id, s => s.Id, StringComparer.Ordinal), vectors);
            var read = AccountDocument.Of([.. story.Account.Documents.Select(d => (d.Id, pipeline.Read(story.Documents[d.Id])))]);
            var partners = StatementPartners.Of(story.Account, StoryExporter.Of(builder.Build(read)));
            var golds = read.SelectMany(d => d.Statements).Select(s => (s.Id, Gold: partners.GoldOf(s.Id))).Where(s => s.Gold is not null).ToDictionary(s => s.Id, s => s.Gold!, StringComparer.Ordinal);
            Write(story, "read", read, golds, vectors);
        }

        return 0;
    }

    private static void Write(GoldStory story, string how, IEnumerable<AccountDocument> documents, Dictionary<string, string> golds, WordVectors vectors)
    {
        var contradicts = story.Account.Contradicts.SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) }).ToHashSet();
        var gold = story.Account.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var updates = story.Account.Updates.Select(u => (gold[u[0]].Claim, gold[u[1]].Claim, gold[u[0]].Actor)).ToHashSet();
        var claims = story.Account.Statements.ToDictionary(s => s.Id, s => s.Claim, StringComparer.Ordinal);
        var contents = documents.SelectMany(d => d.Statements.Select((s, i) => new Content(s, i, d.Document.Published?.ToInstant(), vectors))).Where(c => golds.ContainsKey(c.Statement.Id)).ToList();
        for (var i = 0; i < contents.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (golds[contents[j].Statement.Id], golds[contents[i].Statement.Id]);
                var (a, b) = (claims[one], claims[other]);
                var relation = a is null || b is null ? "none" : a == b ? "same"
                    : gold[one].Actor is { } actor && actor == gold[other].Actor && (updates.Contains((a, b, actor)) || updates.Contains((b, a, actor))) ? "updates"
                    : contradicts.Contains((a, b)) ? "contradicts" : "none";
                var features = PairFeatures.Of(contents[j], contents[i]).Select(f => f.ToString("0.####", CultureInfo.InvariantCulture));
                Console.Out.Write($"{story.Name}\t{how}\t{one}\t{other}\t{relation}\t{string.Join('\t', features)}\n");
            }
        }
    }
}
