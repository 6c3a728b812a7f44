using System.Text;
using Hearsay.Claims.Grouping;
using Hearsay.Evaluation.Events;

namespace Hearsay.Tests.Evaluation.Events;

public sealed class EcbDocumentTests
{
    private const string Xml = """
        <Document doc_name="3_1ecbplus.xml">
          <token t_id="1" sentence="0" number="0">http</token>
          <token t_id="2" sentence="1" number="0">Thieves</token><token t_id="3" sentence="1" number="1">broke</token><token t_id="4" sentence="1" number="2">in</token><token t_id="5" sentence="1" number="3">Monday</token>
          <token t_id="6" sentence="2" number="0">The</token><token t_id="7" sentence="2" number="1">burglary</token><token t_id="8" sentence="2" number="2">lasted</token>
          <Markables>
            <ACTION_OCCURRENCE m_id="1"><token_anchor t_id="3"/><token_anchor t_id="4"/></ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
            <ACTION_ASPECTUAL m_id="3"><token_anchor t_id="8"/></ACTION_ASPECTUAL>
            <TIME_DATE m_id="4"><token_anchor t_id="5"/></TIME_DATE>
            <ACTION_OCCURRENCE m_id="5" instance_id="ACT9" TAG_DESCRIPTOR="t_break_in"/>
          </Markables>
          <Relations><CROSS_DOC_COREF r_id="6" note="ACT9"><source m_id="1"/><source m_id="2"/><target m_id="5"/></CROSS_DOC_COREF></Relations>
        </Document>
        """;

    [Fact]
    public void Read_SentencesThatCount_GivesTheirEventsInContext()
    {
        var document = Read(1, 2);

        Assert.Equal(["Thieves", "broke", "in", "Monday", "The", "burglary", "lasted"], document.Words);
        Assert.Equal(["broke in", "burglary", "lasted"], document.Mentions.Select(m => string.Join(' ', m.Words)));
        Assert.Equal(["3 ACT9", "3 ACT9", "3_1ecbplus 3"], document.Mentions.Select(m => m.Chain));
        Assert.Equal(["Thieves"], document.Mentions[0].Before);
        Assert.Equal(["Monday"], document.Mentions[0].After);
        Assert.Single(Read(1).Mentions);
    }

    [Fact]
    public void Read_NoXml_NamesTheDocument()
        => Assert.StartsWith("3_1ecb: ", Assert.Throws<InvalidDataException>(() => EcbDocument.Read("3_1ecb", new MemoryStream("no"u8.ToArray()), new HashSet<int>())).Message, StringComparison.Ordinal);

    [Fact]
    public void Group_SameWordInDocumentsOnOneThing_IsOneEvent()
    {
        var vectors = WordVectors.Load();
        var one = new EventDocument(Told("The river flooded Ashbury on Monday and swept the old bridge away", "flooded"), vectors);
        var two = new EventDocument(Told("On Monday the river flooded Ashbury ; the old bridge was swept away", "flooded"), vectors);
        var other = new EventDocument(Told("Investors flooded the exchange with orders for shares in a maker of batteries", "flooded"), vectors);
        var groups = EventGrouper.Group([.. one.Mentions, .. two.Mentions, .. other.Mentions]);

        Assert.Equal(groups[0], groups[1]);
        Assert.NotEqual(groups[0], groups[2]);
    }

    private static EcbDocument Told(string sentence, string eventWord)
    {
        var words = sentence.Split(' ');
        var at = Array.IndexOf(words, eventWord);
        return new EcbDocument(sentence, words, [new EcbMention("", [eventWord], words[..at], words[(at + 1)..], 0)]);
    }

    private static EcbDocument Read(params int[] sentences) => EcbDocument.Read("3_1ecbplus", new MemoryStream(Encoding.UTF8.GetBytes(Xml)), sentences.ToHashSet());
}
