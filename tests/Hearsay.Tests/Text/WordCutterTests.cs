using Hearsay.Text;

namespace Hearsay.Tests.Text;

/// <summary>Texts with their words: a bar stands between two words, white space is left out.</summary>
public sealed class WordCutterTests
{
    [Theory]
    [InlineData("he's we're I'd they'll I've I'm", "he|'s|we|'re|I|'d|they|'ll|I|'ve|I|'m")]
    [InlineData("It’s Moscow’s, isn’t it?", "It|’s|Moscow|’s|,|isn’t|it|?")]
    [InlineData("don't can't won't", "don't|can't|won't")]
    [InlineData("the players' union", "the|players|'|union")]
    [InlineData("rock ’n’ roll in the ’90s", "rock|’|n|’|roll|in|the|’|90s")]
    [InlineData("O'Brien, five o'clock", "O'Brien|,|five|o'clock")]
    [InlineData("THE BBC'S AND 'S", "THE|BBC|'S|AND|'|S")]
    public void Cut_Apostrophes_CliticsStandAlone(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("well-known vice-president-elect", "well-known|vice-president-elect")]
    [InlineData("non‑breaking and‐so", "non‑breaking|and‐so")]
    [InlineData("pre- and post-war", "pre|-|and|post-war")]
    [InlineData("AT&T said R&D_2", "AT&T|said|R&D_2")]
    [InlineData("and/or 24/7", "and|/|or|24/7")]
    public void Cut_JoinedWords_StayWhole(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("the U.S. at 5 a.m. on", "the|U.S.|at|5|a.m.|on")]
    [InlineData("Gen. J. R. Smith Jr. said", "Gen.|J.|R.|Smith|Jr.|said")]
    [InlineData("Mr. Chan of St. Kitts, D.C.", "Mr.|Chan|of|St.|Kitts|,|D.C.")]
    [InlineData("It is over.", "It|is|over|.")]
    [InlineData("So did I. Then", "So|did|I|.|Then")]
    [InlineData("Gen... U.S...", "Gen|...|U.S|...")]
    public void Cut_Abbreviations_KeepTheirDots(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("1,200.50 at 10:30, 3.5% of $4m", "1,200.50|at|10:30|,|3.5|%|of|$|4m")]
    [InlineData("2-1 £1.2bn -5C 1st", "2-1|£|1.2bn|-|5C|1st")]
    [InlineData("in 2024. Up", "in|2024|.|Up")]
    [InlineData("12, 13", "12|,|13")]
    [InlineData("½ x² ١٢٣", "½|x²|١٢٣")]
    public void Cut_Numbers_StayWhole(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("See https://example.org/a?b=1,2#c.", "See|https://example.org/a?b=1,2#c|.")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("“http://a.org”", "“|http://a.org|”")]
    [InlineData("https://a.org/x\u200Bnext", "https://a.org/x|next")]
    [InlineData("https://a.org/x\u0000\u0001next", "https://a.org/x|next")]
    [InlineData("https://a.org/Foo_(bar), he", "https://a.org/Foo_(bar)|,|he")]
    [InlineData("write to press.office@mod.example.org.", "write|to|press.office@mod.example.org|.")]
    [InlineData("a_b+c@d.org, me@home", "a_b+c@d.org|,|me@home")]
    [InlineData("@UN_Spokes's #Sudan #1 @ 5", "@UN_Spokes|'s|#Sudan|#1|@|5")]
    public void Cut_Addresses_StayWhole(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("Well ... so… on . . .", "Well|...|so|…|on|.|.|.")]
    [InlineData("this -- that—and–those --", "this|--|that|—|and|–|those|--")]
    [InlineData("``We said.'' ''No''", "``|We|said|.|''|''|No|''")]
    [InlineData("(one) [two] {three}!?", "(|one|)|[|two|]|{|three|}|!|?")]
    [InlineData("«oui» „nein“ ‘no’", "«|oui|»|„|nein|“|‘|no|’")]
    public void Cut_Marks_StandAloneOrDoubled(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("ok👍🏽!", "ok|👍🏽|!")]
    [InlineData("👩‍👩‍👧‍👦👨‍🚒 x", "👩‍👩‍👧‍👦|👨‍🚒|x")]
    [InlineData("🇺🇦🇵🇱 🇺", "🇺🇦|🇵🇱|🇺")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("❤️ 1️⃣ #️⃣ ©️Getty", "❤️|1️⃣|#️⃣|©️|Getty")]
    public void Cut_Emoji_AreOneWordEach(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("caf\u0065\u0301 na\u00EFve", "cafe\u0301|naïve")]
    [InlineData("govern\u00ADment", "govern\u00ADment")]
    [InlineData("one\u200Btwo\uFEFFthree\u2060four", "one|two|three|four")]
    [InlineData("\u200Eone\u200F \u202Etwo\u202C \u2067three\u2069", "one|two|three")]
    [InlineData("می\u200Cگوید", "می\u200Cگوید")]
    [InlineData("क\u094D\u200Dष", "क\u094D\u200Dष")]
    [InlineData("قال الوزير: «نعم».", "قال|الوزير|:|«|نعم|»|.")]
    [InlineData("אמר השר", "אמר|השר")]
    [InlineData("北京说。好", "北京说|。|好")]
    public void Cut_OtherScripts_FollowLettersAndMarks(string text, string words) => Check(text, words);

    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n\u00A0\u2003\u3000", "")]
    [InlineData("a\0b\u0007", "a|b")]
    [InlineData("\uFFFDx\uFFFD", "x")]
    public void Cut_DamagedText_IsCutAllTheSame(string text, string words) => Check(text, words);

    [Fact]
    public void Cut_UnpairedSurrogates_StandAlone()
    {
        Check("a\uD83D b\uDE00c", "a|\uD83D|b|\uDE00|c");
        Check("\uDE00\uD83D", "\uDE00|\uD83D");
    }

    [Fact]
    public void Cut_MillionJoinedCharacters_IsOneWord()
        => Assert.Single(WordsOf(new string('x', 1_000_000)));

    [Fact]
    public void Cut_MillionCharactersAroundJoiners_EndsSoon()
    {
        Assert.NotEmpty(WordsOf(string.Concat(Enumerable.Repeat("\u200D", 1_000_000))));
        Assert.Equal(600_000, WordsOf(string.Concat(Enumerable.Repeat("ab.", 300_000))).Count);
        Assert.NotEmpty(WordsOf(string.Concat(Enumerable.Repeat("a\u200D", 500_000))));
        Assert.NotEmpty(WordsOf("http://" + new string(')', 500_000)));
        Assert.NotEmpty(WordsOf(string.Concat(Enumerable.Repeat("www.(", 200_000))));
    }

    private static void Check(string text, string words) => Assert.Equal(words, string.Join('|', WordsOf(text).Select(w => w.In(text))));

    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        WordCutter.Cut(text, words);
        return words;
    }
}
