using System.Buffers.Binary;
using System.Text;

namespace Hearsay.App.Tests;

/// <summary>Weights that cannot be used are told of, in every command that reads.</summary>
public sealed class WeightsTests : IDisposable
{
    private static readonly string Good = new HearsayOptions().WeightsPath;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Read_WeightsMissing_SaysSo() => await Refuse(_folder.At("none.safetensors"), "there is no such weights file");

    [Fact]
    public async Task Read_WeightsEmpty_SaysSo() => await Refuse(_folder.Write("w", ""), "is empty");

    [Fact]
    public async Task Read_NotWeights_SaysSo() => await Refuse(_folder.Write("w", "These are no weights at all."), "byte 0: is not a weights file, or it is truncated");

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task Read_WeightsTruncated_SaysSo(double share)
    {
        var bytes = await File.ReadAllBytesAsync(Good);
        var path = _folder.At("w");
        await File.WriteAllBytesAsync(path, bytes[..(int)(bytes.Length * share)]);

        await Refuse(path, "truncated");
    }

    [Fact]
    public async Task Read_WeightsOfAnotherVersion_NamesBoth()
    {
        var header = Encoding.UTF8.GetBytes("""{"__metadata__":{"format":"hearsay-weights/9"}}""");
        var bytes = new byte[8 + header.Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, header.Length);
        header.CopyTo(bytes, 8);
        await File.WriteAllBytesAsync(_folder.At("w"), bytes);

        await Refuse(_folder.At("w"), "holds weights of format 'hearsay-weights/9'; this version reads hearsay-weights/1");
    }

    [Fact]
    public async Task Read_WeightsNamed_ReadsWithThem()
    {
        var usual = await CommandRun.Of(new Screen { Input = CommandRun.Sentence }, "read", "-", "--format", "json");
        var named = await CommandRun.Of(new Screen { Input = CommandRun.Sentence }, "read", "-", "--format", "json", "--weights", Good);

        Assert.Equal(ExitCode.Done, named.Code);
        Assert.Equal(usual.Output, named.Output);
    }

    public void Dispose() => _folder.Dispose();

    private async Task Refuse(string weights, string reason)
    {
        _folder.Write("gold/a.txt", CommandRun.Sentence);
        _folder.Write("gold/a.ann", "");
        foreach (var run in new[]
        {
            await CommandRun.Of("read", _folder.At("gold", "a.txt"), "--weights", weights),
            await CommandRun.Of("eval", "attributions", _folder.At("gold"), "--weights", weights),
        })
        {
            Assert.Equal(ExitCode.NothingRead, run.Code);
            Assert.StartsWith($"hearsay: {weights}: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        }
    }
}
