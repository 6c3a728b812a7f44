using System.Xml;
using System.Xml.Linq;
using Hearsay.Text;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Evaluation;

/// <summary>A document of TimeML: its text, when it was made, and the times that people marked in it.</summary>
/// <param name="Name">The name of its file without ending.</param>
/// <param name="Text">The text.</param>
/// <param name="Created">The day that its DCT gives; null where it gives none.</param>
/// <param name="Times">The marks in the text, in order; that of the DCT is not among them.</param>
public sealed record TimeMlDocument(string Name, string Text, OffsetDateTime? Created, IReadOnlyList<MarkedTime> Times)
{
    /// <summary>Reads a document.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="xml">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is not XML, or has no TEXT.</exception>
    public static TimeMlDocument Read(string name, Stream xml)
    {
        try
        {
            using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
            var body = root.Element("TEXT") ?? throw new InvalidDataException($"{name}: has no TEXT");
            return new TimeMlDocument(name, body.Value, Day(root.Element("DCT")), [.. Marks(body)]);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{name}: {error.Message}", error);
        }
    }

    private static OffsetDateTime? Day(XElement? created)
    {
        var value = created?.Descendants("TIMEX3").Select(t => (string?)t.Attribute("value")).FirstOrDefault() ?? "";
        var day = LocalDatePattern.Iso.Parse(value.Length > 10 ? value[..10] : value);
        return day.Success ? new OffsetDateTime(day.Value.At(LocalTime.Noon), Offset.Zero) : null;
    }

    private static IEnumerable<MarkedTime> Marks(XElement body)
    {
        var at = 0;
        foreach (var node in body.DescendantNodes())
        {
            if (node is XText text)
            {
                at += text.Value.Length;
            }
            else if (node is XElement { Name.LocalName: "TIMEX3" } mark)
            {
                yield return new MarkedTime(new TextSpan(at, at + mark.Value.Length), (string?)mark.Attribute("type") ?? "", (string?)mark.Attribute("value") ?? "");
            }
        }
    }
}
