using System.Buffers.Text;
using System.Text;

namespace Hearsay.App.Api;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Next">The cursor of the next page; null where this is the last.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Cuts lists into pages. A cursor names the last item of a page, so that what is added to the list between two requests shifts nothing.</summary>
internal static class Page
{
    /// <summary>The page that a request asks for.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="all">The whole list.</param>
    /// <param name="key">What tells an item from the others.</param>
    /// <param name="show">What is given of it.</param>
    /// <exception cref="AddressException">The cursor names no item.</exception>
    public static Page<TShown> Of<T, TShown>(AskedFor asked, IEnumerable<T> all, Func<T, string> key, Func<T, TShown> show)
    {
        var limit = asked.Limit();
        var rest = all;
        if (Last(asked) is { } last)
        {
            rest = all.SkipWhile(item => key(item) != last).Skip(1);
            if (!all.Any(item => key(item) == last))
            {
                throw Lost();
            }
        }

        return Of(rest, limit, key, show);
    }

    /// <summary>The page at the beginning of what is left of a list.</summary>
    public static Page<TShown> Of<T, TShown>(IEnumerable<T> rest, int limit, Func<T, string> key, Func<T, TShown> show)
    {
        var items = rest.Take(limit + 1).ToList();
        return new Page<TShown>([.. items.Take(limit).Select(show)], items.Count > limit ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key(items[limit - 1]))) : null);
    }

    /// <summary>The key of the item that the cursor names; null where there is no cursor.</summary>
    /// <exception cref="AddressException">It is none.</exception>
    public static string? Last(AskedFor asked)
    {
        var cursor = asked.Text(Parameters.Cursor);
        return cursor is null ? null : Base64Url.IsValid(cursor) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)) : throw Lost();
    }

    /// <summary>What is wrong with a cursor that names nothing.</summary>
    public static AddressException Lost() => AddressException.Of(Parameters.Cursor.Name, "names no item of this list; take the next of a page of the same list, or begin again without a cursor");
}
