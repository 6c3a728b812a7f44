namespace Hearsay.App.Tests;

/// <summary>A stream that takes some bytes and then fails, as a full disk or a closed pipe does.</summary>
internal sealed class BrokenStream(int takes, IOException error) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > takes)
        {
            throw error;
        }

        base.Write(buffer);
    }
}
