using System.Globalization;
using Hearsay.App.Api;
using Hearsay.App.Correcting;
using Microsoft.AspNetCore.Http;

namespace Hearsay.App.Web;

/// <summary>A correction out of a form of a page; an empty field is one that is not there.</summary>
internal static class CorrectionForm
{
    /// <summary>What a form says.</summary>
    /// <exception cref="AddressException">A number of it is none.</exception>
    public static PostedCorrection Of(IFormCollection form)
    {
        return new PostedCorrection(Text("kind") ?? "")
        {
            Statement = Text("statement"),
            Other = Text("other"),
            Actor = Text("actor"),
            Into = Text("into"),
            ActorKind = Text("actorKind"),
            Party = Text("party"),
            Document = Text("document"),
            Words = Text("words") is { } words ? [words] : [],
            Part = Text("part"),
            Stance = Text("stance"),
            Factuality = Text("factuality"),
            Low = Number("low"),
            Best = Number("best"),
            High = Number("high"),
            Counted = Text("counted"),
            Outcome = Text("outcome"),
            From = Text("from"),
            To = Text("to"),
            Place = Text("place"),
            Country = Text("country"),
            Note = Text("note"),
            None = Text("none") is not null,
            Entry = Entry("entry"),
            Because = Text("because"),
            Replaces = Entry("replaces"),
        };

        string? Text(string name) => form[name].ToString().Trim() is { Length: > 0 } text ? text : null;

        decimal? Number(string name) => Text(name) is not { } text ? null
            : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : throw AddressException.Of(name, $"takes a number, not '{text}'");

        long? Entry(string name) => Text(name) is not { } text ? null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw AddressException.Of(name, $"takes the number of an entry, not '{text}'");
    }
}
