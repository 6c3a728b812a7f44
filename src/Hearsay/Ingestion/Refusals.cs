using System.Globalization;

namespace Hearsay.Ingestion;

/// <summary>The reasons for refusing an input, in one place.</summary>
internal static class Refusals
{
    public const string Empty = "is empty";

    public const string NoBytes = "has no bytes: it is empty, or a pipe";

    public const string NoWords = "holds no words";

    public const string OnlyMarkup = "holds no words outside its code and markup";

    public const string Binary = "holds too many control characters and damaged bytes to be a text";

    public const string UnknownCharset = "is in a charset that is not recognised; convert it to UTF-8 first";

    public const string NoArticle = "is a web page without an article";

    public const string Frames = "is a set of frames; name the page in the frame";

    public const string ScriptsOnly = "is a web page that only scripts fill; save it from a browser";

    public const string ConsentWall = "is a page that asks for consent to cookies, without an article";

    public const string NotFound = "does not exist";

    public const string Denied = "cannot be read: access is denied";

    public const string EmptyName = "is an empty name; name a file, a folder, or - for standard input";

    public const string BadName = "is no name that a file can have";

    public const string FolderLink = "is a link to a folder, which is not followed; name that folder to read it";

    public const string BrokenLink = "is a link that leads nowhere";

    public static string TooLarge(int maxBytes)
        => string.Create(CultureInfo.InvariantCulture, $"is larger than {maxBytes} bytes, the most that is read at once; split it");

    public static string PageTooLarge(int characters)
        => string.Create(CultureInfo.InvariantCulture, $"is a web page of more than {characters} characters, and no article is that long");

    public static string PageTooManyElements(int elements)
        => string.Create(CultureInfo.InvariantCulture, $"is a web page of more than {elements} elements, and no article has so many");

    public static string PageTooDeep(int depth)
        => string.Create(CultureInfo.InvariantCulture, $"is a web page with more than {depth} elements inside each other, and no article nests so deep");

    public const string Xml = "is XML, and no web page; of XML only the entries of feeds are read, by hearsay collect";

    public const string NoFeed = "is no feed that is known: neither RSS nor Atom nor JSON Feed";

    public static string FeedTooManyElements(int elements)
        => string.Create(CultureInfo.InvariantCulture, $"is a feed of more than {elements} elements, and no feed has so many");

    public static string FeedTooDeep(int depth)
        => string.Create(CultureInfo.InvariantCulture, $"is a feed with more than {depth} elements inside each other, and no feed nests so deep");

    public static string FeedLinksOnly(string address) => $"holds no more than a summary; the article is at {address}";

    public static string ErrorPage(string title) => $"is an error page, \"{title}\"";

    public static string NotText(string kind) => $"is {kind}, not a text; convert it to text first";

    public static string Foreign(LanguageGuess language) => $"is in {language.Name}, and only English is read; --any-language reads it anyway";

    public static string Unreadable(string why) => $"cannot be read: {why.TrimEnd('.')}";
}
