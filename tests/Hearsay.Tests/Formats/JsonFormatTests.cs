using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Formats;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Tests.Formats;

public sealed class JsonFormatTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(ApprovedFile.Repository, "docs", "schema", "reading.schema.json"))).RootElement;

    private static readonly Reading Empty = FerryReading.Of("", []) with
    {
        Document = FerryReading.Of("", []).Document with { Published = null },
    };

    [Fact]
    public void Write_Indented_IsAsApproved() => ApprovedFile.Check("ferry.json", Write(FerryReading.Make(), indented: true, includeText: true));

    [Fact]
    public void Write_NotIndented_IsOneLine()
    {
        var line = Write(FerryReading.Make());

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain("\"text\":\"The harbour office of Lindmar said", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ToBuffer_EqualsToStream()
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonFormat.Write(FerryReading.Make(), buffer, includeText: true);

        Assert.Equal(Write(FerryReading.Make(), includeText: true), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Write_AnyReading_FitsTheSchema()
    {
        foreach (var reading in new[] { FerryReading.Make(), Empty })
        {
            Assert.Empty(SchemaCheck.Errors(Schema, JsonDocument.Parse(Write(reading, includeText: true)).RootElement));
            Assert.Empty(SchemaCheck.Errors(Schema, JsonDocument.Parse(Write(reading)).RootElement));
        }
    }

    [Fact]
    public void Write_DocumentOfAPage_SaysWhatItSaysOfItself()
    {
        var time = new LocalDateTime(2031, 2, 5, 8, 0).WithOffset(Offset.FromHours(1));
        var document = Empty.Document with { Url = "https://post.example/ferry", Title = "Ferry", Publisher = "The Post", Modified = time, Incomplete = "cut", Authors = ["Ann Lee", "Bo Roe"] };
        var json = Write(Empty with { Document = document });

        Assert.Contains("\"url\":\"https://post.example/ferry\",\"title\":\"Ferry\",\"publisher\":\"The Post\",\"modified\":\"2031-02-05T08:00:00+01:00\",\"incomplete\":\"cut\",\"authors\":[\"Ann Lee\",\"Bo Roe\"]}", json, StringComparison.Ordinal);
        Assert.Empty(SchemaCheck.Errors(Schema, JsonDocument.Parse(json).RootElement));
    }

    [Theory]
    [InlineData("\"directness\":\"mixed\"", "\"directness\":\"reported\"")]
    [InlineData("\"confidence\":0.8,", "\"confidence\":1.8,")]
    [InlineData("\"parent\":null", "\"parent\":2")]
    [InlineData("\"weights\":", "\"weight\":")]
    [InlineData("\"start\":0,", "\"start\":-1,")]
    [InlineData("hearsay-reading/1", "hearsay-reading/2")]
    [InlineData("\"stance\":\"alleges\"", "\"stance\":\"insinuates\"")]
    [InlineData("\"factuality\":\"CT-\"", "\"factuality\":\"certain\"")]
    [InlineData("\"low\":0.5,", "\"low\":\"half\",")]
    [InlineData("\"literal\":false", "\"literal\":0")]
    [InlineData("\"members\":", "\"member\":")]
    public void Schema_ChangedOutput_Refuses(string was, string becomes)
    {
        var json = Write(FerryReading.Make());

        Assert.Contains(was, json, StringComparison.Ordinal);
        Assert.NotEmpty(SchemaCheck.Errors(Schema, JsonDocument.Parse(json.Replace(was, becomes, StringComparison.Ordinal)).RootElement));
    }

    [Fact]
    public void Schema_EveryProperty_IsDescribed()
    {
        var definitions = Schema.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value);
        foreach (var property in definitions.Append(Schema).Where(one => one.TryGetProperty("properties", out _)).SelectMany(one => one.GetProperty("properties").EnumerateObject()))
        {
            Assert.True(property.Value.TryGetProperty("description", out _) || property.NameEquals("document"), property.Name);
        }
    }

    [Fact]
    public void Write_HalfASurrogatePair_BecomesReplacementCharacter()
    {
        var reading = FerryReading.Of("a\uD83D\uDE00 said \uDC00b", [Plain(new TextSpan(0, 2), new TextSpan(4, 8), new TextSpan(9, 11))]);

        var json = JsonDocument.Parse(Write(reading, includeText: true)).RootElement;

        var attribution = json.GetProperty("attributions")[0];
        Assert.Equal("a\uFFFD", attribution.GetProperty("source").GetProperty("text").GetString());
        Assert.Equal("\uFFFDb", attribution.GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal("a\uD83D\uDE00 said \uFFFDb", json.GetProperty("text").GetString());
        Assert.Equal(11, json.GetProperty("document").GetProperty("length").GetInt32());
    }

    [Fact]
    public void Id_OtherPlaces_Differs()
    {
        var document = FerryReading.Make().Document;
        var one = Plain(new TextSpan(0, 3), new TextSpan(4, 8), new TextSpan(9, 12));
        Attribution[] others =
        [
            one with { Source = null },
            one with { Source = new TextSpan(0, 2) },
            one with { Cue = new TextSpan(4, 7) },
            one with { Content = [new TextSpan(9, 10), new TextSpan(11, 12)] },
        ];

        Assert.Equal(AttributionId.Of(document, one), AttributionId.Of(document, one with { Confidence = 0.1, Parent = 3, Directness = Directness.Direct }));
        Assert.Equal(5, others.Append(one).Select(other => AttributionId.Of(document, other)).Distinct().Count());
        Assert.NotEqual(AttributionId.Of(document, one), AttributionId.Of(document with { Sha256 = new string('0', 64) }, one));
    }

    private static Attribution Plain(TextSpan source, TextSpan cue, TextSpan content)
        => new() { Source = source, Cue = cue, Content = [content], Directness = Directness.Indirect, Confidence = 0.5 };

    private static string Write(Reading reading, bool indented = false, bool includeText = false)
    {
        using var stream = new MemoryStream();
        JsonFormat.Write(reading, stream, indented, includeText);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
