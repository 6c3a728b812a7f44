using FsCheck;
using FsCheck.Fluent;
using Hearsay.Models;
using Hearsay.Tests.Text;

namespace Hearsay.Tests.Models;

public sealed class WordPieceTests
{
    private static readonly WordPiece Small = new(["[UNK]", "[CLS]", "[SEP]", "un", "##able", "##a", "say", "cafe", "北", "!", "'", "s"]);
    private static readonly WordPiece Shipped = ShippedVocabulary.Pieces;
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Theory]
    [InlineData("unable", "un able")]
    [InlineData("UNABLE Say!", "UN ABLE Say !")]
    [InlineData("café CAFE\u0301", "café CAFE")]
    [InlineData("北北", "北 北")]
    [InlineData("unsay say", "[unsay] say")]
    [InlineData("un\u00ADable sa\0y", "un able sa\0y")]
    [InlineData("say's", "say ' s")]
    [InlineData("\u0301 \u200B \0", "")]
    public void Encode_Word_LongestPiecesFirst(string text, string pieces) => Assert.Equal(pieces, string.Join(' ', Encode(Small, text).Select(p => Shown(text, p))));

    [Fact]
    public void Encode_AnyString_OffsetsAreInOrderWithinTheText()
        => Prop.ForAll(HostileText.Any, text =>
        {
            var (start, end) = (0, 0);
            foreach (var piece in Encode(Shipped, text))
            {
                Assert.InRange(piece.Start, start, piece.End - 1);
                Assert.InRange(piece.End, end, text.Length);
                Assert.InRange(piece.Id, 0, Shipped.Size - 1);
                (start, end) = (piece.Start, piece.End);
            }
        }).Check(Many);

    [Fact]
    public void Encode_WordByWord_EqualsWordsJoinedByBlanks()
        => Prop.ForAll(HostileText.Any.Generator.ListOf(4).ToArbitrary(), words =>
        {
            var single = new List<Piece>();
            var at = 0;
            foreach (var word in words)
            {
                Shipped.Encode(word, at, single);
                at += word.Length + 1;
            }

            Assert.Equal(Encode(Shipped, string.Join(' ', words)), single);
        }).Check(Many);

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("\U0001D518")]
    [InlineData("가")]
    public void Encode_EndlessWord_IsOneUnknownPiece(string letter)
    {
        var text = string.Concat(Enumerable.Repeat(letter, 1_000_000 / letter.Length));

        Assert.Equal([new Piece(Shipped.Unknown, 0, text.Length)], Encode(Shipped, text));
    }

    [Fact]
    public void Encode_MillionMarks_IsAPieceEach() => Assert.Equal(1_000_000, Encode(Shipped, new string('"', 1_000_000)).Count);

    [Fact]
    public void New_VocabularyWithoutSpecialPieces_Throws() => Assert.Throws<FormatException>(() => new WordPiece(["[CLS]", "[SEP]"]));

    private static string Shown(string text, Piece piece) => piece.Id == Small.Unknown ? $"[{text[piece.Start..piece.End]}]" : text[piece.Start..piece.End];

    private static List<Piece> Encode(WordPiece vocabulary, string text)
    {
        var pieces = new List<Piece>();
        vocabulary.Encode(text, 0, pieces);
        return pieces;
    }
}
