using System.Globalization;

namespace EsbGen.Generator.Tests.Hostile;

/// <summary>A document twice as long takes twice the memory and time, whatever it repeats, and no more stack.</summary>
public sealed class GrowthTests
{
    // Parts that grow with the square would dominate from here on.
    private const int Length = 20_000;
    private const double MostGrowth = 2.5;

    // Hundreds of times what any of them takes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Fact]
    public void Work_grows_with_the_length_of_the_document()
    {
        Assert.True(CraftedDocuments.All.Count > 1_000);
        _ = Allocated(CraftedDocuments.All[0], Length);
        var failures = new List<string>();
        foreach (var document in CraftedDocuments.All)
        {
            var (once, twice) = (Allocated(document, Length), Allocated(document, 2 * Length));
            if (once is null || twice is null)
            {
                failures.Add(document + " takes more than " + Limit);
            }
            else if (twice > MostGrowth * once)
            {
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"{document}: {once} bytes, and {twice} for twice the length"));
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>Bytes that the document's thread allocates; null where it takes too long.</summary>
    private static long? Allocated(CraftedDocument document, int length)
    {
        var (text, overrideText) = (document.Make(length), document.MakeOverride?.Invoke(length));
        long allocated = 0;
        var isInTime = HostileRun.OnSmallStack(Limit, () =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            HostileRun.Compile(text, overrideText);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        return isInTime ? allocated : null;
    }
}
