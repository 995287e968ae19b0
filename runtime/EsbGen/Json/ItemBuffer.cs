using System.Buffers;
#if !NETSTANDARD2_0
using System.Runtime.CompilerServices;
#endif

namespace EsbGen.Json;

/// <summary>Gathers a list's items, so that only the list itself stays: a few on the stack, more in a pooled array.</summary>
internal struct ItemBuffer<T>
{
#if NETSTANDARD2_0
    private const int FewItems = 0;
#else
    private const int FewItems = 4;
    private Few _few;
#endif
    private T[]? _pooled;

    public int Count { get; private set; }

    public void Add(T item)
    {
#if !NETSTANDARD2_0
        if (Count < FewItems)
        {
            _few[Count++] = item;
            return;
        }

#endif
        if (_pooled is null || Count - FewItems == _pooled.Length)
        {
            Grow();
        }

        _pooled![Count++ - FewItems] = item;
    }

    /// <summary>The list. Nothing can be added behind that.</summary>
    public T[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var list = new T[Count];
#if !NETSTANDARD2_0
        for (var index = 0; index < FewItems && index < list.Length; index++)
        {
            list[index] = _few[index];
        }

#endif
        if (_pooled is not null)
        {
            Array.Copy(_pooled, 0, list, FewItems, Count - FewItems);
            GiveBack(_pooled, Count - FewItems);
        }

        return list;
    }

    private void Grow()
    {
        var count = Count - FewItems;
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(8 * FewItems, 2 * count) + 1);
        if (_pooled is not null)
        {
            Array.Copy(_pooled, larger, count);
            GiveBack(_pooled, count);
        }

        _pooled = larger;
    }

    private static void GiveBack(T[] pooled, int count)
    {
        // What stays in it would be held on to.
        Array.Clear(pooled, 0, count);
        ArrayPool<T>.Shared.Return(pooled);
    }

#if !NETSTANDARD2_0
    [InlineArray(FewItems)]
    private struct Few
    {
        private T _first;
    }
#endif
}
