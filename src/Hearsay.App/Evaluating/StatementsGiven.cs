using Hearsay.Evaluation.Stories;
using Hearsay.Formats;
using Hearsay.Formats.Stories;
using Hearsay.Statements.Stances;

namespace Hearsay.App.Evaluating;

/// <summary>Reads stance and factuality where the statements and the words that attribute them are given.</summary>
internal static class StatementsGiven
{
    /// <summary>The gold account with these two read anew; the reader's own scores, which hang on the cues that it finds, have no part in it.</summary>
    public static StoryExport Read(GoldStory story, HearsayPipeline pipeline)
    {
        var readers = story.Documents.ToDictionary(d => d.Key, d => new StanceReader(pipeline.Read(d.Value).Syntax), StringComparer.Ordinal);
        return story.Account with { Statements = [.. story.Account.Statements.Select(s => Read(s, story, readers[s.Document]))] };
    }

    private static StoryStatement Read(StoryStatement statement, GoldStory story, StanceReader reader)
    {
        if (!story.Attributions.TryGetValue(statement.Id, out var attribution))
        {
            return statement with { Stance = StatementNames.Of(Stance.Asserts), Factuality = StatementNames.Of(Factuality.Certain) };
        }

        var (stance, factuality, _) = reader.Read(attribution, statement.Content);
        return statement with { Stance = stance is { } known ? StatementNames.Of(known) : null, Factuality = StatementNames.Of(factuality) };
    }
}
