using Hearsay.Formats;

namespace Hearsay.Evaluation;

/// <summary>An article with the attributions that a person marked in it.</summary>
/// <param name="Name">Its name: that of its text file without <c>.txt</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Gold">The attributions, and warnings about odd lines.</param>
public sealed record GoldArticle(string Name, string Text, BratFile Gold)
{
    /// <summary>The articles that have both a text and annotations, in ordinal order of names; each is read when it is asked for.</summary>
    /// <param name="textFolder">Folder of ARTICLE.txt.</param>
    /// <param name="annotationFolder">Folder of .ann files, as <see cref="AnnotationFolder"/> finds them.</param>
    /// <param name="isWanted">Which articles to take, by name; null for all.</param>
    /// <exception cref="IOException">A folder or a file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not UTF-8.</exception>
    public static IEnumerable<GoldArticle> Read(string textFolder, string annotationFolder, Func<string, bool>? isWanted = null)
    {
        var annotations = AnnotationFolder.Open(annotationFolder);
        foreach (var name in AnnotationFolder.NamesIn(textFolder, ".txt").Where(n => annotations.NameFor(n) is not null && isWanted?.Invoke(n) != false))
        {
            var text = AnnotationFolder.ReadText(Path.Combine(textFolder, $"{name}.txt"));
            yield return new GoldArticle(name, text, annotations.Read(name, text)!);
        }
    }
}
