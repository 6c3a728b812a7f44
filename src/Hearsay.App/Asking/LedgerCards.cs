using System.Globalization;
using Hearsay.App.Correcting;
using Hearsay.App.Grading;
using Hearsay.App.Output;
using Hearsay.Corrections;
using Hearsay.Ledger;

namespace Hearsay.App.Asking;

/// <summary>One thing of a ledger for people: a name and a value a line, and where each value comes from.</summary>
internal sealed class LedgerCards(ILedger ledger, Terminal terminal)
{
    private const int LabelColumns = 12;

    /// <summary>Statements, each in its paragraph.</summary>
    public void Statements(IEnumerable<FoundStatement> statements)
    {
        var isFirst = true;
        foreach (var found in statements)
        {
            terminal.Output.Write(isFirst ? "" : "\n");
            isFirst = false;
            Statement(found);
        }
    }

    /// <summary>A document.</summary>
    public void Document(LedgerDocument document)
    {
        Line("document", document.Id, TextStyle.Heading);
        Line("title", document.Title);
        Line("publisher", document.Publisher);
        Line("authors", string.Join(", ", document.Authors));
        Line("published", LedgerDocument.Format(document.Published));
        Line("modified", LedgerDocument.Format(document.Modified));
        Line("address", document.Url);
        Line("language", document.Language);
        Line("incomplete", document.Incomplete);
        Line("stories", string.Join(", ", ledger.StoriesOf(document.Id)));
        Line("version of", document.Earlier);
        Changes(document);
        Line("read from", document.Name);
        Line("original", $"{document.Sha256} ({document.Charset})");
        foreach (var reading in ledger.Readings(document.Id))
        {
            Line("reading", Origin(reading));
        }
    }

    /// <summary>What a new version has that the one before had not, and the reverse.</summary>
    private void Changes(LedgerDocument document)
    {
        if (document.Earlier is null || ledger.Document(document.Earlier) is not { } earlier)
        {
            return;
        }

        Line("title was", earlier.Title == document.Title ? null : earlier.Title);
        var changes = SentenceChanges.Between(ledger.Text(earlier.Id), ledger.Text(document.Id));
        foreach (var sentence in changes.Gone)
        {
            Line("  gone", sentence);
        }

        foreach (var sentence in changes.New)
        {
            Line("  new", sentence);
        }
    }

    /// <summary>An original, with the documents that were made from it.</summary>
    public void Original(string sha256)
    {
        Line("original", sha256, TextStyle.Heading);
        Line("size", string.Create(CultureInfo.InvariantCulture, $"{ledger.Original(sha256).Length} bytes"));
        foreach (var document in ledger.Documents().Where(d => d.Sha256 == sha256))
        {
            Line("document", FoundWords.Of(document));
        }
    }

    /// <summary>An actor or a party.</summary>
    public void Names(string kind, string id)
    {
        Line(kind, id, TextStyle.Heading);
        if (kind == "actor" && ledger.Actor(id) is { } actor)
        {
            Line("name", actor.Name);
            Line("kind", actor.Kind);
            Line("party", actor.Party);
            Line("also called", string.Join(", ", actor.Names.Where(n => n != actor.Name)));
            Line("statements", string.Create(CultureInfo.InvariantCulture, $"{actor.Statements} in {actor.Documents} documents"));
            foreach (var rating in ledger.Ratings().Where(r => r.Source == id))
            {
                Line("rated", GradeWords.Of(rating));
            }

            foreach (var correction in ledger.CorrectionStates().Where(s => s.Stands && (Change.ActorsOf(s.Correction.Change).Contains(id) || s.Correction.Change is NoteChange { Actor: { } noted } && noted.Id == id)).Select(s => s.Correction))
            {
                Line("corrected", string.Create(CultureInfo.InvariantCulture, $"{CorrectionWords.Of(correction.Change)} ({CorrectionWords.Why(correction)}; entry {correction.Entry})"));
            }
        }
    }

    private void Statement(FoundStatement found)
    {
        var (statement, document) = (found.Statement, found.Document);
        Line("statement", statement.Id, TextStyle.Heading);
        Line("in the text", Paragraph.Around(ledger.Text(document.Id), statement.Content));
        Line("who", FoundWords.Who(found), TextStyle.Source);
        Line("how", FoundWords.How(statement), TextStyle.Cue);
        Line("figures", string.Join("; ", statement.Figures.Select(f => $"{FoundWords.Of(f)} (“{f.Words}”)")));
        Line("times", string.Join("; ", statement.Times.Select(t => $"{FoundWords.Of(t)} (“{t.Words}”)")));
        Line("places", string.Join("; ", statement.Places.Select(p => $"{FoundWords.Of(p)} (“{p.Words}”)")));
        Line("points to", statement.PointsTo);
        Corrections(statement);
        var reading = ledger.CorrectedReading(document.Id)!;
        if (ReadingShape.Of(reading.Json).Attributions.FirstOrDefault(a => a.Id == statement.Attribution) is { } attribution)
        {
            var source = attribution.Source is { } words ? $"“{words.Text}” " : "";
            Line("attributed", string.Create(CultureInfo.InvariantCulture, $"{source}“{attribution.Cue.Text}”, {attribution.Directness}, confidence {attribution.Confidence:F2}, {attribution.Id}"));
        }

        Line("document", FoundWords.Of(document));
        Line("address", document.Url ?? document.Name);
        Line("original", document.Sha256);
        Line("place", string.Create(CultureInfo.InvariantCulture, $"characters {statement.Content[0]} to {statement.Content[^1]} of the text"));
        Line("made by", Origin(reading));
    }

    /// <summary>What in a statement is a person's, and not as it was read.</summary>
    private void Corrections(LedgerStatement statement)
    {
        var corrections = statement.Corrected is null ? CorrectionSet.None : ledger.Corrections();
        foreach (var correction in (statement.Corrected ?? []).Select(m => corrections.Find(m.Entry)).OfType<Correction>())
        {
            Line("corrected", string.Create(CultureInfo.InvariantCulture, $"{CorrectionWords.Of(correction.Change)} ({CorrectionWords.Why(correction)}; entry {correction.Entry})"), TextStyle.Heading);
        }
    }

    private string Origin(KeptReading reading)
    {
        var entry = ledger.Entries(reading.Entry - 1).First();
        return string.Create(CultureInfo.InvariantCulture, $"{reading.Program}, {reading.Weights}, entry {entry.Number} of {entry.Made}, {entry.Hash}");
    }

    private void Line(string label, string? value, TextStyle style = TextStyle.Plain)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        foreach (var (line, i) in WordWrap.Lines(PlainWords.Of(value), terminal.Width - LabelColumns).Select((l, i) => (l, i)))
        {
            terminal.Output.WriteLine(terminal.Paint((i == 0 ? label : "").PadRight(LabelColumns), TextStyle.Faint) + terminal.Paint(line, style));
        }
    }
}
