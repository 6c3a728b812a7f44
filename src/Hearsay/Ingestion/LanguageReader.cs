namespace Hearsay.Ingestion;

/// <summary>
/// Tells English from other languages by the script and by the share of function words (Grefenstette 1995, "Comparing two language
/// identification schemes"). It rather decides nothing than something wrong: short texts, lists of names and languages without a
/// word list come back as <c>und</c>.
/// </summary>
public static class LanguageReader
{
    private const string English = "en";
    private const int FewestLetters = 24;
    private const int FewestWords = 20;
    private const int FewestDifferentWords = 5;
    private const int FewestEnglishHits = 4;
    private const double LeastShare = 0.15;
    private const double LeastEnglishShare = 0.08;
    private const double LeastLead = 2;
    private const double KanaInJapanese = 0.1;

    /// <summary>
    /// The language of a text, judged by its first 20,000 words. A text in Latin script with parts in others is judged by
    /// its Latin words unless the others hold more than half of its letters.
    /// </summary>
    public static LanguageGuess Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var evidence = LanguageEvidence.Of(text);
        var letters = evidence.Letters.Sum() - evidence.Letters[(int)Script.Other];
        if (letters < FewestLetters)
        {
            return LanguageGuess.Undecided;
        }

        var (script, count) = MainScript(evidence.Letters);
        return script == Script.Latin || count <= letters / 2.0
            ? OfLatin(evidence)
            : OfScript(evidence, script, (double)count / letters);
    }

    /// <summary>The script with most letters. Japanese mixes kana and Chinese characters, so these count together.</summary>
    private static (Script Script, int Letters) MainScript(int[] letters)
    {
        var eastAsian = letters[(int)Script.Han] + letters[(int)Script.Kana];
        var best = Enumerable.Range(1, letters.Length - 1).MaxBy(script => letters[script]);
        return eastAsian >= letters[best]
            ? (letters[(int)Script.Kana] >= eastAsian * KanaInJapanese ? Script.Kana : Script.Han, eastAsian)
            : ((Script)best, letters[best]);
    }

    private static LanguageGuess OfLatin(LanguageEvidence evidence)
    {
        var (best, confidence) = Best(evidence, Script.Latin);
        var words = (double)evidence.Words[(int)Script.Latin];
        var share = evidence.Hits[best] / words;
        var (code, _, _, name) = LanguageList.Instance.Languages[best];
        if (code == English)
        {
            return evidence.Hits[best] >= FewestEnglishHits && share >= LeastEnglishShare
                ? new LanguageGuess(code, name, confidence, IsForeign: false)
                : LanguageGuess.Undecided;
        }

        var isClear = words >= FewestWords && evidence.Different[best] >= FewestDifferentWords && share >= LeastShare
            && evidence.Weights[best] >= LeastLead * EnglishWeight(evidence);
        return isClear ? new LanguageGuess(code, name, confidence, IsForeign: true) : LanguageGuess.Undecided;
    }

    /// <summary>A text in another script is not English, even where its function words do not tell which language it is.</summary>
    private static LanguageGuess OfScript(LanguageEvidence evidence, Script script, double letterShare)
    {
        var written = LanguageList.Instance.Languages.Where(language => language.Script == script).ToList();
        if (written is [{ HasWords: false } only])
        {
            return new LanguageGuess(only.Code, only.Name, letterShare, IsForeign: true);
        }

        if (written.Count > 0)
        {
            var (best, confidence) = Best(evidence, script);
            if (evidence.Different[best] >= FewestDifferentWords && evidence.Hits[best] >= LeastShare * evidence.Words[(int)script])
            {
                return new LanguageGuess(LanguageList.Instance.Languages[best].Code, LanguageList.Instance.Languages[best].Name, confidence, IsForeign: true);
            }
        }

        return new LanguageGuess(LanguageGuess.Undecided.Code, $"a language in {script} script", letterShare, IsForeign: true);
    }

    /// <summary>The language of a script whose words weigh most, and its share of the weight of them all.</summary>
    private static (int Language, double Share) Best(LanguageEvidence evidence, Script script)
    {
        var languages = LanguageList.Instance.Languages;
        var candidates = Enumerable.Range(0, languages.Count).Where(i => languages[i].Script == script && languages[i].HasWords).ToList();
        var best = candidates.MaxBy(i => evidence.Weights[i]);
        var total = candidates.Sum(i => evidence.Weights[i]);
        return (best, total > 0 ? evidence.Weights[best] / total : 0);
    }

    private static double EnglishWeight(LanguageEvidence evidence)
        => evidence.Weights[LanguageList.Instance.Languages.TakeWhile(language => language.Code != English).Count()];
}
