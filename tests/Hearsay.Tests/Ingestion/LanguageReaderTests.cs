using System.Diagnostics;
using System.Text;
using Hearsay.Ingestion;

namespace Hearsay.Tests.Ingestion;

public sealed class LanguageReaderTests
{
    private const string EnglishText =
        "The ministry said on Tuesday that it had not received any report about the fire, but two officials who were there told reporters that they had seen smoke.";

    private const string UkrainianText =
        "Речник міністерства сказав, що він не отримав жодного повідомлення про пожежу, але двоє чиновників, які були на місці, заявили, що бачили дим.";

    public static TheoryData<string, string> Foreign => new()
    {
        { "de", "Der Sprecher des Ministeriums sagte am Dienstag, dass er keinen Bericht über das Feuer erhalten habe, aber zwei Beamte, die dort waren, haben den Rauch gesehen." },
        { "fr", "Le porte-parole du ministère a dit mardi qu'il n'avait pas reçu de rapport sur l'incendie, mais deux agents qui étaient sur place ont vu de la fumée." },
        { "es", "El portavoz del ministerio dijo el martes que no había recibido ningún informe sobre el incendio, pero dos agentes que estaban en el lugar vieron el humo." },
        { "pt", "O porta-voz do ministério disse na terça-feira que não tinha recebido nenhum relatório sobre o incêndio, mas dois agentes que estavam no local viram a fumaça." },
        { "it", "Il portavoce del ministero ha detto martedì che non aveva ricevuto alcun rapporto sull'incendio, ma due agenti che erano sul posto hanno visto il fumo della fabbrica." },
        { "nl", "De woordvoerder van het ministerie zei dinsdag dat hij geen bericht over de brand had gekregen, maar twee ambtenaren die daar waren hebben de rook gezien." },
        { "sv", "Talespersonen för departementet sade på tisdagen att han inte hade fått någon rapport om branden, men två tjänstemän som var där har sett röken från fabriken." },
        { "da", "Ministeriets talsmand sagde tirsdag, at han ikke havde fået nogen rapport om branden, men to embedsmænd, der blev på stedet efter kl. otte, har set røgen og hvad der skete." },
        { "no", "Departementets talsmann sa tirsdag at han ikke hadde fått noen rapport om brannen, men to tjenestemenn som ble på stedet etter klokka åtte, har sett røyken og hva som skjedde nå." },
        { "fi", "Ministeriön edustaja sanoi tiistaina, että hän ei ollut saanut mitään tietoa palosta, mutta kaksi virkamiestä, jotka olivat paikalla, ovat nähneet savua myös sen jälkeen." },
        { "pl", "Rzecznik ministerstwa powiedział we wtorek, że nie otrzymał żadnego raportu o pożarze, ale dwaj urzędnicy, którzy byli na miejscu, widzieli dym i to, co się stało." },
        { "cs", "Mluvčí ministerstva v úterý řekl, že nedostal žádnou zprávu o požáru, ale dva úředníci, kteří tam byli, podle jeho slov viděli kouř, který se šířil také po městě." },
        { "sk", "Hovorca ministerstva v utorok povedal, že nedostal žiadnu správu o požiari, ale dvaja úradníci, ktorí tam boli, podľa jeho slov videli dym, ktorý sa šíril aj po meste a čo už bolo." },
        { "hu", "A minisztérium szóvivője kedden azt mondta, hogy nem kapott jelentést a tűzről, de két tisztviselő, aki ott volt, már látta a füstöt, és ez is a szerint volt." },
        { "ro", "Purtătorul de cuvânt al ministerului a spus marți că nu a primit niciun raport despre incendiu, dar doi funcționari care erau acolo au văzut fumul din fabrică." },
        { "hr", "Glasnogovornik ministarstva rekao je u utorak da nije dobio izvješće o požaru, ali dva dužnosnika koja su bila tamo vidjela su dim koji je bio iznad grada prije nego što su otišli." },
        { "tr", "Bakanlık sözcüsü salı günü yangın hakkında bir rapor almadığını söyledi, ancak orada olan iki yetkili çok daha sonra bu dumanı gördü ve ne olduğunu her şey için kendi anlattı." },
        { "id", "Juru bicara kementerian mengatakan pada hari Selasa bahwa dia tidak menerima laporan tentang kebakaran itu, tetapi dua pejabat yang ada di sana sudah melihat asap dari pabrik." },
        { "vi", "Người phát ngôn của bộ nói hôm thứ ba rằng ông không nhận được báo cáo về vụ cháy, nhưng hai quan chức có mặt ở đó đã thấy khói và họ cũng nói như vậy trong ngày." },
        { "ru", "Представитель министерства сказал, что он не получил сообщений о пожаре, но двое чиновников, которые были на месте, видели дым и то, как это было после." },
        { "uk", UkrainianText },
        { "bg", "Говорителят на министерството каза във вторник, че не е получил доклад за пожара, но двама служители, които са били там, са видели дима и това, което се е случило." },
        { "sr", "Портпарол министарства рекао је у уторак да није добио извештај о пожару, али два службеника која су била тамо видела су дим који је био изнад града пре него што су отишли." },
        { "ar", "قال المتحدث باسم الوزارة إنه لم يتلق أي تقرير عن الحريق، لكن اثنين من المسؤولين كانا في المكان قالا إن الدخان كان على المدينة بعد ذلك حتى الصباح." },
        { "fa", "سخنگوی وزارت گفت که او هیچ گزارشی از آتش دریافت نکرده است، اما دو نفر که در آنجا بودند دود را دیدند و این را به او گفتند و هم باید گفت که شده بود." },
        { "el", "Ο εκπρόσωπος του υπουργείου είπε την Τρίτη ότι δεν είχε λάβει καμία αναφορά για τη φωτιά." },
        { "he", "דובר המשרד אמר ביום שלישי כי לא קיבל כל דיווח על השריפה, אך שני פקידים ראו עשן." },
        { "zh", "外交部发言人星期二说，他没有收到关于火灾的任何报告，但两名官员在现场看到了烟雾。" },
        { "ja", "外務省の報道官は火曜日、火災についての報告は受けていないと述べたが、二人の職員は煙を見たという。" },
        { "ko", "외교부 대변인은 화요일 화재에 대한 보고를 받지 못했다고 말했지만 공무원 두 명은 연기를 보았다고 했다." },
    };

    public static TheoryData<string> English =>
    [
        EnglishText,
        EnglishText.ToUpperInvariant(),
        "Macron, Le Pen and de Villepin met in the Rue de Varenne, said Jean-Luc de la Tour of Le Monde, while Die Welt and El País of Spain reported that La Banque de France had not been told.",
        "“Je ne sais pas,” the minister told reporters. He said that he would answer them when he had seen the report, and that the police were still at the scene.",
        EnglishText + " " + EnglishText + " " + UkrainianText,
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Read_ForeignText_IsNamed(string code, string text)
    {
        var guess = LanguageReader.Read(text);

        Assert.Equal((code, true), (guess.Code, guess.IsForeign));
        Assert.InRange(guess.Confidence, 0.2, 1);
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Read_ForeignTextDecomposed_IsNamed(string code, string text)
        => Assert.Equal(code, LanguageReader.Read(text.Normalize(NormalizationForm.FormD)).Code);

    [Theory]
    [MemberData(nameof(English))]
    public void Read_English_IsEnglish(string text) => Assert.Equal("en", LanguageReader.Read(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("Yes")]
    [InlineData("Привіт")]
    [InlineData("Kyiv attack: Zelensky slams Moscow, Orban blasts Brussels")]
    [InlineData("GUR CHIEF BUDANOV: NO DEAL\nLAVROV DENIES TALKS\nERDOGAN OFFERS ISTANBUL SUMMIT\nMACRON, MERZ, STARMER MEET ZELENSKY")]
    [InlineData("Ana María López, Luis de la Cruz, José de los Ríos, Carlos de León, Juan de la Torre, Rosa de la Vega, Iñaki del Valle, Pilar del Río")]
    [InlineData("12345 67890 +++ ---")]
    [InlineData("\uD800 broken \uDC00 pairs")]
    public void Read_TooLittleToTell_IsNotForeign(string text)
    {
        var guess = LanguageReader.Read(text);

        Assert.False(guess.IsForeign);
        Assert.Contains(guess.Code, (string[])["en", "und"]);
    }

    [Fact]
    public void Read_UnlistedLanguageOfAnotherScript_IsForeignWithoutName()
    {
        var guess = LanguageReader.Read("अब्बा कब्बा गद्दा चम्मा टप्पा डब्बा तत्ता पप्पा बब्बा मम्मा");

        Assert.Equal(("und", "a language in Devanagari script", true), (guess.Code, guess.Name, guess.IsForeign));
    }

    [Fact]
    public void Read_HugeText_LooksAtItsHeadOnly()
    {
        var text = string.Concat(Enumerable.Repeat(EnglishText + "\n", 100_000));
        LanguageReader.Read(EnglishText);
        var watch = Stopwatch.StartNew();

        Assert.Equal("en", LanguageReader.Read(text).Code);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }
}
