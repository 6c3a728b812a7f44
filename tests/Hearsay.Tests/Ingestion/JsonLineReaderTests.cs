using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion;

/// <summary>Lines of JSON Lines; what each refusal says is tested with the command that collects them.</summary>
public sealed class JsonLineReaderTests
{
    [Fact]
    public void Read_AnyBytes_AreReadOrRefused()
    {
        var parts = Gen.Elements("{", "}", "\"text\":", "\"He said so.\"", "\"published\":", "\"authors\":", "[", "]", ",", "\"\\ud800\"", ":", "null", "7", "\"2031-01-05\"", "\"url\":").Select(Encoding.UTF8.GetBytes);
        var any = ArbMap.Default.GeneratorFor<byte[]>().Select(b => b ?? []);
        Prop.ForAll(Gen.Frequency((9, parts), (1, any)).ListOf().Select(p => p.SelectMany(b => b).ToArray()).ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [InlineData("{\"\\ud800\":1,\"text\":\"He said so.\"}")]
    [InlineData("{\"te\\u0078t\":\"He said so.\",\"\\udc00x\":1}")]
    [InlineData("{\"text\":\"a\",\"url\":\"\\ud800\"}")]
    public void Read_HalfCharacters_AreReadOrRefused(string line) => Check(Encoding.UTF8.GetBytes(line));

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreRefused()
        => Assert.NotNull(JsonLineReader.Read("x", "line 1", [.. "{\"text\":\"a "u8, 0xFF, 0xFE, .. "\"}"u8]).Refusal);

    private static void Check(byte[] line)
    {
        var result = JsonLineReader.Read("x", "line 1", line);
        Assert.NotEqual(result.Document is null, result.Refusal is null);
    }
}
