using System.Globalization;
using System.Text;
using Hearsay.Ingestion.Archives;
using NodaTime;

namespace Hearsay.Lab.Archives;

/// <summary>
/// Makes up an archive of any size, to collect: of a hundred parts of its bytes some 97 are what no page is made of, large and small, compressible and
/// not, and the rest are pages, most of them copies of others, so that a run is not all reading. The same seed makes the same archive.
/// </summary>
internal sealed class ArchiveMaker
{
    private const int MostBinary = 24 << 20;
    private const int Articles = 40;
    private const int WordsInArticle = 300;
    private const int BinaryBetweenPages = 4 << 20;

    private static readonly Instant Captured = Instant.FromUtc(2031, 1, 6, 9, 30);
    private static readonly string[] Words = "the mayor port harbour council minister said denied bridge on Monday that of a and officials witnesses ships closed two three dozens were injured killed in report".Split(' ');

    private readonly Random _random;

    private ArchiveMaker(int seed) => _random = new Random(seed);

    /// <summary>Writes an archive.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="mebibytes">How large, at least.</param>
    public static int Run(string path, int mebibytes)
    {
        using var file = File.Create(path);
        var (records, pages) = new ArchiveMaker(seed: 1).Write(file, (long)mebibytes << 20);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Length >> 20} MiB, {records} records, {pages} of them pages of {Articles} texts"));
        return 0;
    }

    private (int Records, int Pages) Write(FileStream file, long bytes)
    {
        var writer = new ArchiveWriter(file, TimeProvider.System);
        writer.WriteInfo([new("software", "Hearsay.Lab"), new("format", "WARC File Format 1.1")]);
        var articles = Enumerable.Range(0, Articles).Select(_ => Article()).ToArray();
        var (records, pages, sincePage) = (1, 0, 0L);
        for (; file.Length < bytes; records++)
        {
            if (sincePage > BinaryBetweenPages)
            {
                WritePage(writer, articles[pages % Articles], pages++);
                sincePage = 0;
            }
            else
            {
                sincePage += WriteBinary(writer, records);
            }
        }

        return (records, pages);
    }

    private static void WritePage(ArchiveWriter writer, string article, int number)
        => writer.WriteResponse($"https://made.example/{number % Articles}", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", Encoding.UTF8.GetBytes(article), Captured);

    /// <summary>A few large files and many small ones; one in ten is zeros, which shrink to a thousandth.</summary>
    private int WriteBinary(ArchiveWriter writer, int number)
    {
        var bytes = new byte[(int)(MostBinary * Math.Pow(_random.NextDouble(), 6)) + 1];
        if (_random.Next(10) > 0)
        {
            _random.NextBytes(bytes);
        }

        writer.WriteResponse($"https://made.example/file/{number}", "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n", bytes, Captured);
        return bytes.Length;
    }

    private string Article()
    {
        var text = new StringBuilder("<html><head><title>Made up</title></head><body><article>");
        for (var sentence = 0; sentence < WordsInArticle / 15; sentence++)
        {
            text.Append("<p>").AppendJoin(' ', Enumerable.Range(0, 15).Select(_ => Words[_random.Next(Words.Length)])).Append(".</p>");
        }

        return text.Append("</article></body></html>").ToString();
    }
}
