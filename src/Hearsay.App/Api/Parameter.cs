namespace Hearsay.App.Api;

/// <summary>A parameter of an address: the same in the API, in its OpenAPI document and in the forms of the pages.</summary>
/// <param name="Name">Its name, that of the command line's option.</param>
/// <param name="Kind">What values it takes.</param>
/// <param name="Description">What it is for.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>The words of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The most UTF-16 code units that it may have; 1,000 unless set.</summary>
    public int Longest { get; init; } = 1000;
}
