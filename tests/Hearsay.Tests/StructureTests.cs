using System.Text.RegularExpressions;

namespace Hearsay.Tests;

/// <summary>Inside the library a later stage may use an earlier one, never the reverse.</summary>
public sealed partial class StructureTests
{
    /// <summary>What each folder of the library may use, besides itself. Languages and Models serve all and know none.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Languages"] = [],
        ["Models"] = [],
        ["Text"] = ["Languages"],
        ["Ingestion"] = ["Languages", "Text"],
        ["Syntax"] = ["Languages", "Models", "Text"],
        ["Attributions"] = ["Languages", "Models", "Text", "Ingestion", "Syntax"],
        ["Resolution"] = ["Languages", "Text", "Ingestion", "Syntax", "Attributions"],
        ["Statements"] = ["Languages", "Text", "Ingestion", "Syntax", "Attributions", "Resolution"],
        ["Claims"] = ["Languages", "Models", "Text", "Ingestion", "Resolution", "Statements", ""],
        ["Formats"] = ["Languages", "Text", "Ingestion", "Syntax", "Attributions", "Resolution", "Statements", "Claims", ""],
        ["Corrections"] = ["Languages", "Text", "Ingestion", "Resolution", "Statements", "Claims", "Formats", ""],
        ["Evaluation"] = ["Languages", "Text", "Ingestion", "Syntax", "Attributions", "Resolution", "Statements", "Claims", "Formats", ""],
        [""] = ["Languages", "Models", "Text", "Ingestion", "Syntax", "Attributions", "Resolution", "Statements"],
    };

    private static readonly string Library = Path.Combine(Repository.Root, "src", "Hearsay");

    [Fact]
    public void Sources_EveryReference_PointsToAnEarlierStage()
        => Assert.Empty(Sources().SelectMany(path => Wrong(Stage(path), Path.GetRelativePath(Repository.Root, path), File.ReadAllLines(path))));

    [Fact]
    public void Sources_EveryFile_IsInTheNamespaceOfItsFolder()
        => Assert.All(Sources(), path => Assert.Contains($"namespace {string.Join('.', ["Hearsay", .. Folders(path)])};", File.ReadAllLines(path)));

    [Fact]
    public void Sources_EveryStage_IsKnownToThisTest()
        => Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), Sources().Select(Stage).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Text", "using Hearsay.Models;", "x.cs:1 uses Models")]
    [InlineData("Text", "using static Hearsay.Attributions.Directness;", "x.cs:1 uses Attributions")]
    [InlineData("Text", "    private readonly Hearsay.Formats.BratFormat _format;", "x.cs:1 uses Formats")]
    [InlineData("Ingestion", "using L = Hearsay.Evaluation.Score;", "x.cs:1 uses Evaluation")]
    [InlineData("Attributions", "    private readonly HearsayPipeline _pipeline;", "x.cs:1 uses the pipeline")]
    [InlineData("Attributions", "    _encoder = new Models.Encoder(Evaluation.Score.None);", "x.cs:1 uses Evaluation")]
    [InlineData("Text", "using Hearsay.Languages; // and the rest of Hearsay. Evaluation measures it", null)]
    [InlineData("Formats", "using Hearsay.Attributions;", null)]
    [InlineData("Evaluation", "using Hearsay.Formats;", null)]
    public void Wrong_Line_IsNamedWhereItUsesALaterStage(string stage, string line, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Wrong(stage, "x.cs", [line]));

    /// <summary>The uses of stages that come later, each with file and line.</summary>
    private static IEnumerable<string> Wrong(string stage, string path, string[] lines)
        => from line in lines.Select((text, i) => (Text: Comment().Replace(text, ""), Number: i + 1))
           from match in Reference().Matches(line.Text)
           let used = match.Groups["stage"].Value
           where used != stage && !MayUse[stage].Contains(used)
           select $"{path}:{line.Number} uses {(used.Length > 0 ? used : "the pipeline")}";

    private static IEnumerable<string> Sources()
        => Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories).Where(path => !Folders(path).Any(f => f is "obj" or "bin"));

    private static string Stage(string path) => Folders(path).FirstOrDefault() ?? "";

    private static IEnumerable<string> Folders(string path) => Path.GetRelativePath(Library, path).Split(Path.DirectorySeparatorChar).SkipLast(1);

    /// <summary>A stage by its namespace, whole or from inside Hearsay, or a type of the pipeline.</summary>
    [GeneratedRegex(@"(?<![\w.""])(?:Hearsay\.(?<stage>[A-Z]\w*)|(?<stage>Languages|Models|Text|Ingestion|Syntax|Attributions|Resolution|Statements|Formats|Evaluation)(?=\.[A-Z]\w*)|(?<stage>)(?:HearsayPipeline|HearsayOptions|ReaderModel|Reading)\b(?!\.))", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();
}
