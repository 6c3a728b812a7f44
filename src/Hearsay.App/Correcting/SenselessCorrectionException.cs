namespace Hearsay.App.Correcting;

/// <summary>A correction that lacks what its kind needs, or names what the ledger does not have.</summary>
/// <param name="parameter">Which part of the request, such as <c>statement</c>.</param>
/// <param name="reason">What is wrong, without a final full stop.</param>
internal sealed class SenselessCorrectionException(string parameter, string reason) : Exception(reason)
{
    /// <summary>Which part of the request.</summary>
    public string Parameter { get; } = parameter;
}
