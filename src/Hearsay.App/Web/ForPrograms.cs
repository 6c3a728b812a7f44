namespace Hearsay.App.Web;

/// <summary>Marks routes that programs use, which have no page to take a token from.</summary>
internal sealed class ForPrograms;
