namespace Hearsay.Models;

/// <summary>An array that the collector does not move, beginning at a multiple of 64 bytes.</summary>
/// <typeparam name="T">A number.</typeparam>
internal sealed unsafe class AlignedArray<T>
    where T : unmanaged
{
    private readonly T[] _array;

    /// <summary>Makes an array of zeros.</summary>
    public AlignedArray(int length)
    {
        _array = GC.AllocateArray<T>(length + (64 / sizeof(T)), pinned: true);
        var at = (nuint)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0);
        Pointer = (T*)((at + 63) & ~(nuint)63);
        Length = length;
    }

    /// <summary>The first element; valid as long as this object is referenced.</summary>
    public T* Pointer { get; }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    /// <summary>All elements.</summary>
    public Span<T> Span => new(Pointer, Length);
}
