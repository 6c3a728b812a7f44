using System.Text;
using Hearsay.Models;

namespace Hearsay.Tests.Models;

/// <summary>The word pieces of the weights that ship, without loading the rest of them.</summary>
internal static class ShippedVocabulary
{
    public static WordPiece Pieces { get; } = Load();

    private static WordPiece Load()
    {
        using var tensors = SafeTensors.Open(new HearsayOptions().WeightsPath);
        return new WordPiece(Encoding.UTF8.GetString(tensors.Bytes("vocabulary")).TrimEnd('\n').Split('\n'));
    }
}
