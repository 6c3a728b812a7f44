using System.Globalization;
using System.Text;
using System.Xml;

namespace Hearsay.Formats.Graphs;

/// <summary>
/// Writes a graph as GraphML (http://graphml.graphdrawing.org/), which Gephi, yEd and others open. Nodes and edges are numbered; their ids and
/// kinds are data. A character that XML 1.0 does not allow becomes U+FFFD.
/// </summary>
public static class GraphMlFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string Type, Func<GraphNode, string?> Value)[] OfNodes =
    [
        ("kind", "string", n => n.Kind),
        ("identifier", "string", n => n.Id),
        ("label", "string", n => n.Label),
        ("time", "string", n => n.Time),
        ("type", "string", n => n.Type),
        ("origins", "int", n => n.Origins?.ToString(CultureInfo.InvariantCulture)),
        ("credibility", "int", n => n.Credibility?.ToString(CultureInfo.InvariantCulture)),
    ];

    private static readonly (string Name, string Type, Func<GraphEdge, string?> Value)[] OfEdges =
    [
        ("kind", "string", e => e.Kind),
        ("label", "string", e => e.Kind),
        ("origin", "int", e => e.Origin?.ToString(CultureInfo.InvariantCulture)),
        ("confidence", "double", e => e.Confidence?.ToString("0.####", CultureInfo.InvariantCulture)),
        ("reason", "string", e => e.Reason),
    ];

    /// <summary>Writes the graph in UTF-8.</summary>
    /// <param name="graph">What to write.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(AccountGraph graph, Stream output)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" });
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", OfNodes);
        WriteKeys(xml, "edge", OfEdges);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "account");
        xml.WriteAttributeString("edgedefault", "directed");
        var numbers = new Dictionary<GraphNode, string>(ReferenceEqualityComparer.Instance);
        foreach (var (i, node) in graph.Nodes.Index())
        {
            numbers[node] = string.Create(CultureInfo.InvariantCulture, $"n{i + 1}");
            WriteElement(xml, "node", [("id", numbers[node])], OfNodes, node);
        }

        foreach (var (i, edge) in graph.Edges.Index())
        {
            WriteElement(xml, "edge", [("id", string.Create(CultureInfo.InvariantCulture, $"e{i + 1}")), ("source", numbers[edge.From]), ("target", numbers[edge.To])], OfEdges, edge);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys<T>(XmlWriter xml, string of, (string Name, string Type, Func<T, string?> Value)[] keys)
    {
        foreach (var (name, type, _) in keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", $"{of}-{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteElement<T>(XmlWriter xml, string of, IEnumerable<(string Name, string Value)> attributes, (string Name, string Type, Func<T, string?> Value)[] keys, T thing)
    {
        xml.WriteStartElement(of, Namespace);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        foreach (var (name, _, valueOf) in keys)
        {
            if (valueOf(thing) is { } value)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("key", $"{of}-{name}");
                xml.WriteString(Clean(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
