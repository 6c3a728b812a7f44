namespace Hearsay.Resolution;

/// <summary>A file of actors cannot be used; the message names the file, the line and the reason.</summary>
public sealed class ActorFileException : Exception
{
    /// <summary>Names the file, the line and the reason.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">What is wrong there.</param>
    public ActorFileException(string file, int line, string reason)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}: line {line}: {reason}"))
        => (File, Line) = (file, line);

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
