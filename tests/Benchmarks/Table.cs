using System.Globalization;

namespace EsbGen.Benchmarks;

/// <summary>Writes results as Markdown, as the README quotes them.</summary>
internal static class Table
{
    public static void WriteHead(params string[] titles)
    {
        WriteRow(titles);
        WriteRow(Array.ConvertAll(titles, static _ => "---"));
    }

    public static void WriteRow(params string[] cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");

    /// <summary>Three digits, and no less than the whole number.</summary>
    public static string Number(double value)
    {
        var digits = value == 0 ? 0 : Math.Max(0, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
