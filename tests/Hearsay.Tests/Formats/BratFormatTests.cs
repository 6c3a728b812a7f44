using FsCheck;
using FsCheck.Fluent;
using Hearsay.Attributions;
using Hearsay.Formats;
using Hearsay.Ingestion;
using Hearsay.Syntax;
using Hearsay.Text;

namespace Hearsay.Tests.Formats;

public sealed class BratFormatTests
{
    private const string Text = "😀 “Bad,”\nshe said. “Very.” It is alleged that it fell.";

    [Fact]
    public void Write_Reading_IsInTheStyleOfPolnear()
    {
        var reading = new Reading
        {
            Document = new Document { Name = "-", Text = Text, Sha256 = new string('0', 64), Charset = "utf-8" },
            Layout = TextLayout.Of(Text),
            Syntax = TextSyntax.None(TextLayout.Of(Text)),
            Weights = "none",
            Attributions =
            [
                new Attribution
                {
                    Source = Span("she"), Cue = Span("said"), Content = [Span("“Bad,”"), Span("“Very.”")], Directness = Directness.Direct, Confidence = 0.87,
                },
                new Attribution { Cue = Span("is alleged"), Content = [Span("that it fell")], Directness = Directness.Indirect, Confidence = 0.5 },
            ],
        };

        Assert.Equal(
            """
            T1	Source 9 12	she
            T2	Cue 13 17	said
            T3	Content 2 8	“Bad,”
            T4	Content 19 26	“Very.”
            T5	Attribution 13 17	said
            E1	Attribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4
            #1	AnnotatorNotes E1	confidence 0.87
            T6	Cue 30 40	is alleged
            T7	Content 41 53	that it fell
            T8	Attribution-no-source 30 40	is alleged
            E2	Attribution-no-source:T8 Content:T7 Cue:T6
            #2	AnnotatorNotes E2	confidence 0.5

            """.ReplaceLineEndings("\n"),
            BratFormat.Write(reading));
    }

    [Fact]
    public void Write_LineEndInSpan_BecomesBlank()
    {
        const string text = "a\nb\tc\r\nd said";

        Assert.Contains("\tContent 0 8\ta b c  d\n", BratFormat.Write(text, [new MarkedAttribution { Content = [new TextSpan(0, 8)] }]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoAttributions_IsEmpty() => Assert.Empty(BratFormat.Write(Text, []));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameSpans()
    {
        var text = Gen.Elements("a", " ", "😀", "\n", "é", "👩‍👧", "\t").ListOf(40).Select(p => string.Concat(p));
        var file = text.SelectMany(t => Attribution(t).ListOf().Select(a => (Text: t, Attributions: a.ToList())));
        Prop.ForAll(file.ToArbitrary(), f =>
        {
            var read = BratFormat.Read(f.Text, BratFormat.Write(f.Text, f.Attributions));
            return read.Warnings.Count == 0 && read.Attributions.Select(Describe).SequenceEqual(f.Attributions.Select(Describe));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyLines_NeverThrows()
    {
        var piece = Gen.Elements("T1", "T2", "E1", "#1", "\t", "\n", " ", "Cue", "Content", "3 5", "99999999999999999999", "0 2;4 7", ";", "Attribution", ":", ":T1", ":T2", "\r", "😀");
        Prop.ForAll(piece.ListOf().Select(p => string.Concat(p)).ToArbitrary(), annotations =>
            BratFormat.Read(Text, annotations).Attributions.SelectMany(a => a.Source.Concat(a.Cue).Concat(a.Content))
                .All(s => s.Start >= 0 && s.Start < s.End && s.End <= Text.Length)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_PiecesAndOtherEvents_KeepsAttributionsOnly()
    {
        var read = BratFormat.Read(
            "abc def ghi jkl",
            "T1\tSource 0 3\tabc\nT2\tCue 4 7\tdef\nT3\tContent 8 9;10 11\tg i\nT4\tContent 12 15\tjkl\nT5\tDiscard 0 3\tabc\n"
            + "T6\tAttribution 4 7\tdef\nE1\tAttribution:T6 Content:T3 Cue:T2 Source:T1 Content2:T4\r\nE2\tOther:T5 Cue:T2\n#1\tAnnotatorNotes T6\tfor 0.3\n#2\tAnnotatorNotes E1\tconfidence 0.25\n");

        var attribution = Assert.Single(read.Attributions);
        Assert.Equal([new TextSpan(8, 9), new TextSpan(10, 11), new TextSpan(12, 15)], attribution.Content);
        Assert.Equal([new TextSpan(0, 3)], attribution.Source);
        Assert.Equal(0.25, attribution.Confidence);
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Read_TextOverSeveralLines_IsNoJunk()
    {
        var read = BratFormat.Read("one\n\ntwo said", "T1\tContent 0 8\tone\n\ntwo\nT2\tCue 9 13\tsaid\njunk\nE1\tAttribution:T2 Cue:T2 Content:T1\n");

        Assert.Single(read.Attributions);
        Assert.Equal("line 5", Assert.Single(read.Warnings).Place);
    }

    [Fact]
    public void Read_OddLines_WarnsByLineAndGoesOn()
    {
        var read = BratFormat.Read(
            "one two", "T1\tCue x y\tone\nT2\tContent 4 99\ttwo\nT3\tSource 50 60\t\njunk\nE1\tAttribution:T1 Cue:T1 Content:T2 Source:T3\n", "a.ann");

        Assert.Equal([new TextSpan(4, 7)], Assert.Single(read.Attributions).Content);
        Assert.Equal(["line 1", "line 2", "line 3", "line 4", "line 5", "line 5"], read.Warnings.Select(w => w.Place));
        Assert.All(read.Warnings, w => Assert.Equal("a.ann", w.Input));
    }

    [Fact]
    public void Read_MarkBeforeTheFirstLine_IsPassedOver()
        => Assert.Single(BratFormat.Read("one", "\uFEFFT1\tCue 0 3\tone\nE1\tAttribution:T1 Cue:T1\n").Attributions);

    private static Gen<MarkedAttribution> Attribution(string text)
    {
        var map = CodePointMap.Of(text);
        var span = Gen.Choose(0, map.CodePoints - 1)
            .SelectMany(a => Gen.Choose(a + 1, map.CodePoints).Select(b => new TextSpan(map.ToUnit(a), map.ToUnit(b))));
        var some = Gen.Choose(0, 3).SelectMany(n => span.ListOf(n)).Select(l => l.Distinct().OrderBy(s => s.Start).ThenBy(s => s.End).ToList());
        return
            from source in some
            from cue in span
            from content in some
            from confidence in Gen.Choose(-1, 100)
            select new MarkedAttribution { Source = source, Cue = [cue], Content = content, Confidence = confidence < 0 ? null : confidence / 100.0 };
    }

    private static string Describe(MarkedAttribution a)
        => $"{string.Join(',', a.Source)}|{string.Join(',', a.Cue)}|{string.Join(',', a.Content)}|{a.Confidence}";

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
