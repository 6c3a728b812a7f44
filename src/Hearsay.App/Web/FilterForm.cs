using Hearsay.App.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Hearsay.App.Web;

/// <summary>The filters of a list as a form, whose answer has an address of its own, and those that are set as chips that take them away again. With scripts the list follows the typing.</summary>
internal static class FilterForm
{
    /// <summary>The form with what was asked for in it.</summary>
    public static Html Of(string action, IReadOnlyList<Parameter> parameters, HttpRequest request)
    {
        var first = parameters.Where(p => p.Kind == ParameterKind.Words).ToList();
        var others = parameters.Except(first).ToList();
        var isOpen = others.Any(p => p != Parameters.Story && IsSet(request, p)) || first.Count == 0;
        return $"""
            <form method="get" action="{action}" role="search" aria-label="Filters" data-search="">
            {first.Select(p => Field(p, request.Query[p.Name]))}<details{(isOpen ? Open : Html.None)}><summary>Filters</summary><div class="fields">
            {others.Select(p => Field(p, request.Query[p.Name]))}</div></details>
            <div><button type="submit">Show</button></div>
            </form>
            <div id="chips">{Chips(parameters, request)}</div>
            <p id="found" role="status" class="soft"></p>

            """;
    }

    private static Html Chips(IReadOnlyList<Parameter> parameters, HttpRequest request)
    {
        var set = parameters.Where(p => IsSet(request, p)).ToList();
        return set.Count == 0 ? Html.None : $"<ul class=\"chips\" aria-label=\"Filters that are set\">\n{set.Select(p => Chip(p, request))}</ul>";
    }

    private static Html Chip(Parameter parameter, HttpRequest request)
    {
        var without = QueryHelpers.AddQueryString(request.Path, request.Query.Where(q => q.Key != parameter.Name && q.Key != Parameters.Cursor.Name && q.Key != ListPages.Before.Name));
        var words = parameter.Kind == ParameterKind.Flag ? parameter.Name : $"{parameter.Name}: {request.Query[parameter.Name]}";
        return $"<li><a href=\"{without}\" aria-label=\"Without {words}\">{words} <span aria-hidden=\"true\">×</span></a></li>\n";
    }

    private static bool IsSet(HttpRequest request, Parameter parameter) => !string.IsNullOrWhiteSpace(request.Query[parameter.Name]) && request.Query[parameter.Name] != "false";

    private static Html Field(Parameter parameter, string? value) => parameter.Kind switch
    {
        ParameterKind.Flag => $"<div><label><input type=\"checkbox\" name=\"{parameter.Name}\" value=\"true\"{(value == "true" ? Checked : Html.None)}> {Label(parameter)}</label></div>\n",
        ParameterKind.Choice => $"<div><label for=\"f-{parameter.Name}\">{Label(parameter)}</label><select id=\"f-{parameter.Name}\" name=\"{parameter.Name}\"><option value=\"\">any</option>{parameter.Choices.Select(c => Choice(c, c == value))}</select></div>\n",
        _ => $"<div><label for=\"f-{parameter.Name}\">{Label(parameter)}</label><input type=\"text\" id=\"f-{parameter.Name}\" name=\"{parameter.Name}\" value=\"{value}\" title=\"{parameter.Description}\" autocomplete=\"off\"></div>\n",
    };

    private static Html Open => $" open";

    private static Html Checked => $" checked";

    private static Html Choice(string name, bool isChosen) => $"<option value=\"{name}\"{(isChosen ? Selected : Html.None)}>{name}</option>";

    private static Html Selected => $" selected";

    private static string Label(Parameter parameter) => parameter switch
    {
        { Kind: ParameterKind.Flag } => parameter.Description,
        { Name: "words" } => "Words; “in quotation marks” in a row, begin* for all that begins so",
        { Name: "by" } => "Said by",
        { Name: "party" } => "For the party",
        { Name: "since" } => "Since (2031-01-21)",
        { Name: "until" } => "Before (2031-01-21)",
        _ => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..],
    };
}
