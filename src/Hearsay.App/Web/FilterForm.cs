using Hearsay.App.Api;

namespace Hearsay.App.Web;

/// <summary>The filters of a list as a form, whose answer has an address of its own.</summary>
internal static class FilterForm
{
    /// <summary>The form with what was asked for in it.</summary>
    public static Html Of(string action, IReadOnlyList<Parameter> parameters, Func<string, string?> value) => $"""
        <form method="get" action="{action}" role="search" aria-label="Filters">
        {parameters.Select(p => Field(p, value(p.Name)))}
        <div><button type="submit">Show</button></div>
        </form>

        """;

    private static Html Field(Parameter parameter, string? value) => parameter.Kind switch
    {
        ParameterKind.Flag => $"<div><label><input type=\"checkbox\" name=\"{parameter.Name}\" value=\"true\"{(value == "true" ? Checked : Html.None)}> {Label(parameter)}</label></div>\n",
        ParameterKind.Choice => $"<div><label for=\"f-{parameter.Name}\">{Label(parameter)}</label><select id=\"f-{parameter.Name}\" name=\"{parameter.Name}\"><option value=\"\">any</option>{parameter.Choices.Select(c => Choice(c, c == value))}</select></div>\n",
        _ => $"<div><label for=\"f-{parameter.Name}\">{Label(parameter)}</label><input type=\"text\" id=\"f-{parameter.Name}\" name=\"{parameter.Name}\" value=\"{value}\" title=\"{parameter.Description}\"></div>\n",
    };

    private static Html Checked => $" checked";

    private static Html Choice(string name, bool isChosen) => $"<option value=\"{name}\"{(isChosen ? Selected : Html.None)}>{name}</option>";

    private static Html Selected => $" selected";

    private static string Label(Parameter parameter) => parameter switch
    {
        { Kind: ParameterKind.Flag } => parameter.Description,
        { Name: "words" } => "Words; “in quotation marks” in a row",
        { Name: "by" } => "Said by",
        { Name: "party" } => "For the party",
        { Name: "since" } => "Since (2031-01-21)",
        { Name: "until" } => "Before (2031-01-21)",
        _ => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name[1..],
    };
}
