using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NodaTime;

namespace Hearsay.Ingestion;

/// <summary>
/// Takes the text out of Markdown (CommonMark with pipe tables, task lists and strikethrough): headings, paragraphs, list items,
/// block quotes and table cells are paragraphs with an empty line between them. Code blocks, HTML tags, link targets and front matter are left out.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <summary>Whether a text came as <c>text/markdown</c>, or its name has an extension of Markdown, <c>.md</c> or <c>.markdown</c>, whatever its case.</summary>
    public static bool IsMarkdown(Received received)
        => received.MediaType is "text/markdown" || received.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || received.Name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The plain text of <paramref name="original"/>. Input that is no sensible Markdown (nested beyond measure, larger than any
    /// article) comes back as it is, without a map.
    /// </summary>
    public static PlainText Read(string original)
        => MarkdownLimits.Allow(original) && Parse(original) is { } parsed ? Read(original, parsed) : new PlainText(original, null, null);

    /// <summary>The syntax tree; null where it is nested deeper than the parser allows, which it tells by this exception.</summary>
    private static MarkdownDocument? Parse(string original)
    {
        try
        {
            return Markdown.Parse(original, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static PlainText Read(string original, MarkdownDocument parsed)
    {
        var builder = new MappedTextBuilder(original);
        OffsetDateTime? published = null;
        foreach (var block in parsed.Descendants<LeafBlock>())
        {
            if (block is YamlFrontMatterBlock)
            {
                published ??= FrontMatter.Published(original.Substring(block.Span.Start, block.Span.Length));
            }

            for (var inline = block.Inline?.FirstChild; inline is not null; inline = Next(inline))
            {
                Append(builder, inline);
            }

            builder.EndBlock();
        }

        var (text, map) = builder.Build();
        return new PlainText(text, map, published);
    }

    /// <summary>The inline that follows in the order of the text; without recursion, since links can be nested without limit.</summary>
    private static Inline? Next(Inline inline)
    {
        if (inline is ContainerInline { FirstChild: { } child })
        {
            return child;
        }

        Inline? at = inline;
        while (at is not null && at.NextSibling is null)
        {
            at = at.Parent;
        }

        return at?.NextSibling;
    }

    private static void Append(MappedTextBuilder builder, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                builder.Append(literal.Content.AsSpan(), literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0));
                break;
            case CodeInline code:
                builder.Append(code.Content, code.Span.Start + CodeStart(code));
                break;
            case AutolinkInline link:
                builder.Append(link.Url, link.Span.Start + 1);
                break;
            case HtmlEntityInline entity:
                builder.Insert(entity.Transcoded.ToString());
                break;
            case LineBreakInline lineBreak:
                builder.Insert(lineBreak.IsHard ? "\n" : " ");
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                builder.Insert("\n");
                break;
            case DelimiterInline delimiter:
                builder.Append(delimiter.ToLiteral(), delimiter.Span.Start);
                break;
        }
    }

    /// <summary>Behind the backticks, and the blank that CommonMark section 6.1 strips where the code begins and ends with one.</summary>
    private static int CodeStart(CodeInline code)
        => (code.Span.Length - code.Content.Length) / 2;
}
