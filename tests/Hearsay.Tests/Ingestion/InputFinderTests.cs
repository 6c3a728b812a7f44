using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion;

public sealed class InputFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hearsay-").FullName;
    private readonly InputFinder _finder = new(() => new MemoryStream("From a pipe."u8.ToArray()));
    private readonly DocumentReader _reader = new();

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Find_Folder_GivesItsTextFilesInOrdinalOrder()
    {
        foreach (var name in (string[])["b.txt", "B.MD", "a/z.text", "a/y.markdown", "a.txt", ".hidden.txt", ".git/x.txt", "c.pdf", "noextension", "é.txt"])
        {
            Write(name, "Text.");
        }

        Assert.Equal(["B.MD", "a/y.markdown", "a/z.text", "a.txt", "b.txt", "é.txt"], Names(_root));
    }

    [Fact]
    public void Find_NamedFile_IsTriedWhateverItsName()
    {
        var path = Write(".hidden", "Text.");

        Assert.Equal("Text.", Assert.Single(Read(path)).Document!.Text);
    }

    [Fact]
    public void Find_Dash_IsStandardInput()
    {
        var result = Assert.Single(Read("-"));

        Assert.Equal(("-", "From a pipe."), (result.Document!.Name, result.Document.Text));
    }

    [Theory]
    [InlineData("", "is an empty name; name a file, a folder, or - for standard input")]
    [InlineData("a\0b", "is no name that a file can have")]
    [InlineData("/no/such/file.txt", "does not exist")]
    public void Find_BadName_IsRefused(string name, string reason)
        => Assert.Equal(new Refusal(name, "", reason), Assert.Single(Read(name)).Refusal);

    [Fact]
    public void Find_NameTooLong_IsRefused()
        => Assert.StartsWith("cannot be read: ", Assert.Single(Read(new string('x', 5000))).Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Find_LinkToFolder_IsRefusedWithItsPlace()
    {
        Write("a.txt", "Text.");
        Directory.CreateDirectory(Path.Join(_root, "b"));
        Directory.CreateSymbolicLink(Path.Join(_root, "b", "loop"), _root);

        var results = Read(_root);

        Assert.Equal(2, results.Count);
        Assert.Equal(Path.Join(_root, "b", "loop"), results[1].Refusal!.Input);
        Assert.Equal(Refusals.FolderLink, results[1].Refusal!.Reason);
    }

    [Fact]
    public void Find_LinksToFiles_AreReadOrRefused()
    {
        var target = Write("target", "Text.");
        File.CreateSymbolicLink(Path.Join(_root, "a.txt"), target);
        File.CreateSymbolicLink(Path.Join(_root, "b.txt"), Path.Join(_root, "nowhere"));
        File.CreateSymbolicLink(Path.Join(_root, "c.txt"), Path.Join(_root, "d.txt"));
        File.CreateSymbolicLink(Path.Join(_root, "d.txt"), Path.Join(_root, "c.txt"));

        var results = Read(_root);

        Assert.Equal("Text.", results[0].Document!.Text);
        Assert.Equal([Refusals.BrokenLink, Refusals.BrokenLink, Refusals.BrokenLink], results.Skip(1).Select(r => r.Refusal!.Reason));
    }

    [Fact]
    public void Find_NamedLinkLoop_IsRefused()
    {
        File.CreateSymbolicLink(Path.Join(_root, "c"), Path.Join(_root, "d"));
        File.CreateSymbolicLink(Path.Join(_root, "d"), Path.Join(_root, "c"));

        Assert.False(Assert.Single(Read(Path.Join(_root, "c"))).IsRead);
    }

    [Fact]
    public void Read_FileThatVanished_IsRefused()
    {
        var path = Write("a.txt", "Text.");
        var inputs = _finder.Find([_root]).ToList();
        File.Delete(path);

        Assert.Equal("does not exist", _reader.Read(Assert.Single(inputs)).Refusal!.Reason);
    }

    [Fact]
    public void Find_FolderThatVanishesOnTheWay_IsRefused()
    {
        Write("a.txt", "Text.");
        Write("b/c.txt", "Text.");
        using var inputs = _finder.Find([_root]).GetEnumerator();
        Assert.True(inputs.MoveNext());
        Directory.Delete(Path.Join(_root, "b"), recursive: true);

        Assert.True(inputs.MoveNext());
        Assert.Equal(new Refusal(Path.Join(_root, "b"), "", "does not exist"), _reader.Read(inputs.Current).Refusal);
    }

    [Fact]
    public void Find_EmptyFileInFolder_IsRefusedUnopened()
    {
        Write("a.txt", "");

        Assert.Equal("has no bytes: it is empty, or a pipe", Assert.Single(Read(_root)).Refusal!.Reason);
    }

    [Fact]
    public void Find_UnreadablePlaces_AreRefused()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // The mode bits below stop nobody here.
            return;
        }

        var folder = Directory.CreateDirectory(Path.Join(_root, "closed")).FullName;
        File.SetUnixFileMode(Write("a.txt", "Text."), UnixFileMode.None);
        File.SetUnixFileMode(folder, UnixFileMode.None);

        Assert.Equal([Refusals.Denied, Refusals.Denied], Read(_root).Select(r => r.Refusal!.Reason));
    }

    [Fact]
    public void Read_StreamThatFails_IsRefused()
    {
        Assert.Equal("cannot be read: the pipe broke", _reader.Read(Input.From("-", () => throw new IOException("the pipe broke."))).Refusal!.Reason);
        Assert.Equal(Refusals.Denied, _reader.Read(Input.From("-", () => throw new UnauthorizedAccessException())).Refusal!.Reason);
    }

    [Fact]
    public void Read_EndlessStream_IsRefusedAtTheLimit()
    {
        using var endless = new EndlessStream();

        var result = new DocumentReader { MaxBytes = 100_000 }.Read(Input.From("-", () => endless));

        Assert.StartsWith("is larger than 100000 bytes", result.Refusal!.Reason, StringComparison.Ordinal);
        Assert.InRange(endless.Given, 100_001, 300_000);
    }

    [Fact]
    public void Find_ManyFiles_OpensNoneBeforeItIsRead()
    {
        for (var i = 0; i < 200; i++)
        {
            Write($"{i:D3}.txt", "Text.");
        }

        var first = _finder.Find([_root]).First();

        Assert.EndsWith("000.txt", first.Name, StringComparison.Ordinal);
    }

    private string Write(string name, string content)
    {
        var path = Path.Join(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content, new UTF8Encoding(false));
        return path;
    }

    private List<string> Names(string folder)
        => [.. _finder.Find([folder]).Select(input => Path.GetRelativePath(folder, input.Name).Replace('\\', '/'))];

    private List<DocumentResult> Read(string name) => [.. _finder.Find([name]).Select(input => _reader.Read(input))];
}
