using System.Globalization;
using System.Text;

namespace Hearsay.Tests.Cases;

/// <summary>An article of <c>samples/</c> with the attributions that a person marked in it. README.md in this folder gives the format.</summary>
public sealed class CaseFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private CaseFile(string article, string text, IReadOnlyList<CaseAttribution> attributions)
    {
        Article = article;
        Text = text;
        Attributions = attributions;
    }

    /// <summary>Path of the article, from the root of the repository.</summary>
    public string Article { get; }

    /// <summary>Text of the article: its bytes read as UTF-8, otherwise unchanged.</summary>
    public string Text { get; }

    /// <summary>What is attributed in it, in order of the cues.</summary>
    public IReadOnlyList<CaseAttribution> Attributions { get; }

    /// <summary>Paths of all case files, in ordinal order.</summary>
    public static IEnumerable<string> Paths()
        => Directory.EnumerateFiles(Path.Combine(Root(), "tests", "Hearsay.Tests", "Cases"), "*.case").Order(StringComparer.Ordinal);

    /// <summary>Reads a case file and its article.</summary>
    /// <exception cref="FormatException">A line is not as the format says, or its words are not in the article; the message begins with file and line.</exception>
    public static CaseFile Load(string path)
    {
        var lines = Read(path).Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal))
        {
            throw new FormatException($"{path}:1: the first line is \"# \" and the path of the article");
        }

        var article = lines[0][2..];
        return Parse(path, article, Read(Path.Combine(Root(), article)), lines);
    }

    /// <summary>The case of <paramref name="lines"/> on an article that is already read; the first line is not looked at.</summary>
    /// <inheritdoc cref="Load" path="/exception"/>
    public static CaseFile Parse(string path, string article, string text, IReadOnlyList<string> lines)
    {
        var attributions = new List<CaseAttribution>();
        var firstLines = new List<int>();
        for (var at = 1; at < lines.Count;)
        {
            if (lines[at].Length == 0)
            {
                at++;
                continue;
            }

            firstLines.Add(at);
            attributions.Add(new CaseBlock(path, text, lines).Read(ref at));
        }

        for (var i = 0; i < attributions.Count; i++)
        {
            CheckPlace(attributions, i, $"{path}:{firstLines[i] + 1}");
        }

        return new CaseFile(article, text, attributions);
    }

    /// <summary>The folder that holds Hearsay.slnx, above the tests.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above holds it.</exception>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Hearsay.slnx.");
    }

    private static void CheckPlace(List<CaseAttribution> attributions, int i, string place)
    {
        if (i > 0 && attributions[i].Cue.Start < attributions[i - 1].Cue.Start)
        {
            throw new FormatException($"{place}: its cue stands before the cue of the attribution above");
        }

        if (attributions[i].Parent is not { } parent)
        {
            return;
        }

        var number = (parent + 1).ToString(CultureInfo.InvariantCulture);
        if (parent < 0 || parent >= attributions.Count || parent == i)
        {
            throw new FormatException($"{place}: nested in {number}, but that is no other attribution of this file");
        }

        if (!attributions[parent].Content.Any(piece => piece.Contains(attributions[i].Cue)))
        {
            throw new FormatException($"{place}: nested in {number}, but no content of {number} holds its cue");
        }
    }

    private static string Read(string path) => StrictUtf8.GetString(File.ReadAllBytes(path));
}
