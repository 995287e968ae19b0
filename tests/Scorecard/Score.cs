namespace EsbGen.Scorecard;

/// <summary>Counts of one group of documents.</summary>
internal sealed class Score
{
    public int Documents { get; set; }

    public int Clients { get; set; }

    public int Skipped { get; set; }

    public int CompileErrors { get; set; }

    public int CompileWarnings { get; set; }

    public int Blocks { get; set; }

    public int BlocksRecovered { get; set; }

    public int Leaves { get; set; }

    public int LeavesKept { get; set; }

    public int LeavesTyped { get; set; }

    public int Rows { get; set; }

    public int RowsBound { get; set; }

    public int RowsSilent { get; set; }

    public int LastResorts { get; set; }

    public void Add(Score other)
    {
        Documents += other.Documents;
        Clients += other.Clients;
        Skipped += other.Skipped;
        CompileErrors += other.CompileErrors;
        CompileWarnings += other.CompileWarnings;
        Blocks += other.Blocks;
        BlocksRecovered += other.BlocksRecovered;
        Leaves += other.Leaves;
        LeavesKept += other.LeavesKept;
        LeavesTyped += other.LeavesTyped;
        Rows += other.Rows;
        RowsBound += other.RowsBound;
        RowsSilent += other.RowsSilent;
        LastResorts += other.LastResorts;
    }

    public static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
