using System.Globalization;

namespace EsbGen.Corpus.Tests.Labels;

/// <summary>Reads a file of labels; an empty last column is a tab at the end.</summary>
internal static class LabelFile
{
    public static List<Label> Read(string name)
    {
        var labels = new List<Label>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Labels", name + ".tsv")).Skip(1))
        {
            var columns = line.Split('\t');
            labels.Add(new Label(columns[0], int.Parse(columns[1], CultureInfo.InvariantCulture), columns[2], columns[3..]));
        }

        return labels;
    }
}
