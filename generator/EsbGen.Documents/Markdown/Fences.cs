using EsbGen.Documents.Text;

namespace EsbGen.Documents.Markdown;

/// <summary>
/// Tells before Markdig parses where a code block must end whose fence nobody closes: at the first heading in it. Markdig would take the
/// rest of the page for code, once for each such fence.
/// </summary>
/// <param name="text">The page.</param>
internal sealed class Fences(string text)
{
    private readonly List<Fence> _fences = Find(text);

    /// <summary>Where the part ends that starts at an offset: before a heading in an unclosed block, or at the page's end.</summary>
    public int PartEnd(int start)
    {
        var index = FirstFrom(start);
        while (index < _fences.Count)
        {
            var fence = _fences[index];
            if (!fence.MayOpen)
            {
                index++;
                continue;
            }

            if (!fence.IsClosedLater)
            {
                return HeadingWithin(fence);
            }

            index++;
            while (index < _fences.Count && !_fences[index].Closes(fence))
            {
                index++;
            }

            index++;
        }

        return text.Length;
    }

    private static List<Fence> Find(string text)
    {
        var fences = new List<Fence>();
        for (var line = 0; line < text.Length; line = LineEnd(text, line))
        {
            var mark = line;
            while (mark < text.Length && mark - line < 4 && text[mark] == ' ')
            {
                mark++;
            }

            if (mark - line < 4 && mark < text.Length && text[mark] is '`' or '~')
            {
                Add(fences, text, line, mark);
            }
        }

        // From the end on: which fences a line below closes.
        var (ticks, tildes) = (0, 0);
        for (var index = fences.Count - 1; index >= 0; index--)
        {
            var fence = fences[index];
            ref var longest = ref fence.Mark == '`' ? ref ticks : ref tildes;
            fences[index] = fence with { IsClosedLater = longest >= fence.Length };
            longest = fence.MayClose ? Math.Max(longest, fence.Length) : longest;
        }

        return fences;
    }

    private static void Add(List<Fence> fences, string text, int line, int mark)
    {
        var end = mark;
        while (end < text.Length && text[end] == text[mark])
        {
            end++;
        }

        if (end - mark < 3)
        {
            return;
        }

        var (isBlank, hasTick) = (true, false);
        for (var index = end; index < text.Length && text[index] is not ('\n' or '\r'); index++)
        {
            isBlank &= text[index] is ' ' or '\t';
            hasTick |= text[index] == '`';
        }

        var mayOpen = text[mark] == '~' || !hasTick;
        fences.Add(new Fence(line, mark - line, text[mark], end - mark, mayOpen, MayClose: isBlank, IsClosedLater: false));
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _fences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _fences[middle].Line < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int HeadingWithin(Fence fence)
    {
        for (var line = LineEnd(text, fence.Line); line < text.Length; line = LineEnd(text, line))
        {
            var at = line;
            while (at < text.Length && at - line < fence.Indentation && text[at] == ' ')
            {
                at++;
            }

            if (SwallowedSections.IsHeading(text, at))
            {
                return line;
            }
        }

        return text.Length;
    }

    /// <summary>Where the next line starts.</summary>
    private static int LineEnd(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            return text.Length;
        }

        var end = start + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>A line of three backticks or tildes and more.</summary>
    private readonly record struct Fence(int Line, int Indentation, char Mark, int Length, bool MayOpen, bool MayClose, bool IsClosedLater)
    {
        public bool Closes(Fence opening) => MayClose && Mark == opening.Mark && Length >= opening.Length;
    }
}
