using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Models;
using Hearsay.Syntax;

namespace Hearsay.Attributions;

/// <summary>A weights file of the attribution reader, checked on loading: encoder, heads, vocabulary, thresholds and calibration.</summary>
internal sealed class AttributionWeights
{
    /// <summary>The format that this version reads.</summary>
    public const string Format = "hearsay-weights/1";

    private AttributionWeights(string path, SafeTensors tensors, Precision precision, VectorPath vectors)
    {
        var metadata = tensors.Metadata;
        Vocabulary = new WordPiece(Encoding.UTF8.GetString(tensors.Bytes("vocabulary")).TrimEnd('\n').Split('\n'));
        Encoder = new Models.Encoder(tensors, Number("heads"), precision, vectors, Number("reach"));
        Again = new EncoderLayer(tensors, "again", Number("argument_heads"), precision);
        Cue = WeightMatrix.Load(tensors, "cue", Precision.Full);
        TagOfWord = WeightMatrix.Load(tensors, "tag.0", precision, 0, Encoder.Width);
        TagOfCue = WeightMatrix.Load(tensors, "tag.0", Precision.Full, Encoder.Width, Encoder.Width);
        Tag = WeightMatrix.Load(tensors, "tag.2", Precision.Full);
        Keep = WeightMatrix.Load(tensors, "keep.0", Precision.Full);
        KeepScore = WeightMatrix.Load(tensors, "keep.2", Precision.Full);
        Said = WeightMatrix.Load(tensors, "said", Precision.Full);
        Syntax = new SyntaxWeights(tensors, vectors, Text("parts").Split(' '), Text("relations").Split(' '));
        if (Tag.Outputs != TagChain.Tags + 1 || Said.Outputs != ContentScores.Stances + ContentScores.Factualities)
        {
            throw new WeightsException(path, "header", $"has {Tag.Outputs} scores of a word and {Said.Outputs} of a content; this version knows {TagChain.Tags + 1} and {ContentScores.Stances + ContentScores.Factualities}");
        }

        (Mark, Distance, Sentence) = (tensors.Floats("mark.weight"), tensors.Floats("distance.weight"), tensors.Floats("sentence.weight"));
        Chain = new TagChain(tensors.Floats("crf.step"), tensors.Floats("crf.first"));
        (Before, After) = (Number("before"), Number("after"));
        (CueBias, Threshold) = (Real("cue_bias"), Real("threshold"));
        double[] calibration = [.. Text("calibration").Split(' ').Select(Parse)];
        Calibration = calibration.Length == Calibration.Features ? new Calibration(calibration) : throw new WeightsException(path, "header", $"has {calibration.Length} weights of calibration; this version knows {Calibration.Features}");
        Name = $"{Text("name")} {(precision == Precision.Full ? "accurate" : "fast")} sha256:{HashOf(path)}";

        string Text(string key) => metadata.TryGetValue(key, out var value) ? value : throw new WeightsException(path, "header", $"lacks {key}");
        int Number(string key) => int.Parse(Text(key), CultureInfo.InvariantCulture);
        double Real(string key) => Parse(Text(key));
        static double Parse(string value) => double.Parse(value, CultureInfo.InvariantCulture);
    }

    /// <summary>Name, model and hash, as readings carry it.</summary>
    public string Name { get; }

    /// <summary>The word pieces.</summary>
    public WordPiece Vocabulary { get; }

    /// <summary>The encoder.</summary>
    public Models.Encoder Encoder { get; }

    /// <summary>The layer that reads a window once more for each cue.</summary>
    public EncoderLayer Again { get; }

    /// <summary>Scores of a word for O, B, I of a cue.</summary>
    public WeightMatrix Cue { get; }

    /// <summary>The first layer of the tag scores: the share of the word.</summary>
    public WeightMatrix TagOfWord { get; }

    /// <summary>The first layer of the tag scores: the share of the cue, with the bias of both.</summary>
    public WeightMatrix TagOfCue { get; }

    /// <summary>The last layer of the tag scores; after them stands the score that a further statement begins at the word.</summary>
    public WeightMatrix Tag { get; }

    /// <summary>Scores of the stances, then of the factualities, at the cue.</summary>
    public WeightMatrix Said { get; }

    /// <summary>The heads of syntax and names.</summary>
    public SyntaxWeights Syntax { get; }

    /// <summary>The first layer of the score of being an attribution.</summary>
    public WeightMatrix Keep { get; }

    /// <summary>The last layer of the score of being an attribution.</summary>
    public WeightMatrix KeepScore { get; }

    /// <summary>Embedding of being a cue word or not.</summary>
    public float[] Mark { get; }

    /// <summary>Embedding of the distance to the cue.</summary>
    public float[] Distance { get; }

    /// <summary>Embedding of the distance to the cue in sentences.</summary>
    public float[] Sentence { get; }

    /// <summary>The chain of tags.</summary>
    public TagChain Chain { get; }

    /// <summary>Words before a cue that are searched.</summary>
    public int Before { get; }

    /// <summary>Words after a cue that are searched.</summary>
    public int After { get; }

    /// <summary>How much less likely no cue is made than the scores say, so that the weighing of whole candidates decides.</summary>
    public double CueBias { get; }

    /// <summary>Least confidence of a reported attribution.</summary>
    public double Threshold { get; }

    /// <summary>From scores to confidence.</summary>
    public Calibration Calibration { get; }

    /// <summary>Loads a file.</summary>
    /// <exception cref="WeightsException">The file is missing, truncated, damaged or of another version.</exception>
    public static AttributionWeights Load(string path, Precision precision, VectorPath vectors)
    {
        var tensors = SafeTensors.Open(path);
        if (!tensors.Metadata.TryGetValue("format", out var format) || format != Format)
        {
            throw new WeightsException(path, "header", $"holds weights of format '{format ?? "unknown"}'; this version reads {Format}");
        }

        try
        {
            return new AttributionWeights(path, tensors, precision, vectors);
        }
        catch (Exception e) when (e is KeyNotFoundException or FormatException or IndexOutOfRangeException or ArgumentException or AggregateException)
        {
            throw new WeightsException(path, "", $"is not whole: {(e is AggregateException a ? a.InnerExceptions[0] : e).Message}");
        }
    }

    // read, not mapped: mapped pages would count as the program's memory, and most of them are never used again
    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
    }
}
