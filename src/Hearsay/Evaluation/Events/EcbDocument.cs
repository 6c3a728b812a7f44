using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Evaluation.Events;

/// <summary>A document of ECB+ (Cybulska and Vossen 2014): its words and the mentions of events in those of its sentences that are annotated in full.</summary>
/// <param name="Name">Its name, such as <c>2_1ecbplus</c>.</param>
/// <param name="Words">Its words.</param>
/// <param name="Mentions">The mentions, in the order of the file.</param>
internal sealed record EcbDocument(string Name, IReadOnlyList<string> Words, IReadOnlyList<EcbMention> Mentions)
{
    /// <summary>Reads a document in the form of the CAT tool.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="xml">Its bytes.</param>
    /// <param name="sentences">The numbers of the sentences that count.</param>
    /// <exception cref="InvalidDataException">It is not such a document.</exception>
    public static EcbDocument Read(string name, Stream xml, IReadOnlySet<int> sentences)
    {
        try
        {
            using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var root = XDocument.Load(reader).Root!;
            var tokens = root.Elements("token").Select(t => (Id: Id(t, "t_id"), Sentence: Number(t, "sentence"), t.Value)).ToList();
            var chains = ChainsOf(root, name);
            var first = name.EndsWith("plus", StringComparison.Ordinal) ? 1 : 0; // sentence 0 of the added documents is their address
            return new EcbDocument(name, [.. tokens.Where(t => t.Sentence >= first).Select(t => t.Value)], [.. MentionsOf(root, name, tokens, chains).Where(m => sentences.Contains(m.Sentence))]);
        }
        catch (Exception error) when (error is XmlException or FormatException)
        {
            throw new InvalidDataException($"{name}: {error.Message}", error);
        }
    }

    private static IEnumerable<EcbMention> MentionsOf(XElement root, string name, List<(string Id, int Sentence, string Value)> tokens, Dictionary<string, string> chains)
    {
        var places = tokens.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
        foreach (var mark in root.Element("Markables")?.Elements().Where(IsEvent) ?? [])
        {
            var own = mark.Elements("token_anchor").Select(a => places[Id(a, "t_id")]).Order().ToList();
            if (own.Count > 0)
            {
                var sentence = tokens[own[0]].Sentence;
                var around = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Sentence == sentence).ToList();
                yield return new EcbMention(
                    chains.GetValueOrDefault(Id(mark, "m_id"), $"{name} {Id(mark, "m_id")}"),
                    [.. own.Select(i => tokens[i].Value)],
                    [.. around.Where(i => i < own[0]).Select(i => tokens[i].Value)],
                    [.. around.Where(i => i > own[0] && !own.Contains(i)).Select(i => tokens[i].Value)],
                    sentence);
            }
        }
    }

    private static bool IsEvent(XElement mark)
        => mark.Name.LocalName.StartsWith("ACTION", StringComparison.Ordinal) || mark.Name.LocalName.StartsWith("NEG_ACTION", StringComparison.Ordinal);

    private static Dictionary<string, string> ChainsOf(XElement root, string name)
    {
        var instances = root.Element("Markables")?.Elements().Where(m => m.Attribute("instance_id") is not null).ToDictionary(m => Id(m, "m_id"), m => Id(m, "instance_id"), StringComparer.Ordinal) ?? [];
        var topic = name.Split('_')[0];
        var chains = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in root.Element("Relations")?.Elements() ?? [])
        {
            var target = Id(relation.Element("target")!, "m_id");
            var chain = relation.Name.LocalName == "CROSS_DOC_COREF" ? $"{topic} {instances.GetValueOrDefault(target, target)}" : $"{name} chain {target}";
            foreach (var source in relation.Elements("source"))
            {
                chains[Id(source, "m_id")] = chain;
            }
        }

        return chains;
    }

    private static string Id(XElement element, string attribute) => (string?)element.Attribute(attribute) ?? throw new FormatException($"{element.Name} has no {attribute}");

    private static int Number(XElement element, string attribute) => int.Parse(Id(element, attribute), NumberStyles.None, CultureInfo.InvariantCulture);
}
