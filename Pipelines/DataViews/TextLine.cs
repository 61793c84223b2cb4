using System.Globalization;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>Puts cells into a line, densely or, where that is shorter by Microsoft.ML's rule, with the last columns sparse.</summary>
internal static class TextLine
{
    private const double CostOfSparseCell = 2.5;

    /// <summary>Writes one line.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cells">All cells.</param>
    /// <param name="ends">For each column, where its cells end.</param>
    /// <param name="defaults">For each column, the cell that can be left out.</param>
    /// <param name="dense">Whether to leave none out.</param>
    /// <param name="separator">Between cells.</param>
    public static void Write(TextWriter writer, List<string> cells, List<int> ends, string[] defaults, bool dense, char separator)
    {
        var denseColumns = dense ? ends.Count : DenseColumns(cells, ends, defaults);
        var denseCells = denseColumns == 0 ? 0 : ends[denseColumns - 1];
        for (var i = 0; i < denseCells; i++)
        {
            if (i > 0) writer.Write(separator);
            writer.Write(cells[i]);
        }

        if (denseColumns < ends.Count)
        {
            if (denseCells > 0) writer.Write(separator);
            writer.Write((cells.Count - denseCells).ToString(CultureInfo.InvariantCulture));
            var written = false;
            for (var column = denseColumns; column < ends.Count; column++)
            {
                for (var i = column == 0 ? 0 : ends[column - 1]; i < ends[column]; i++)
                {
                    if (cells[i] == defaults[column]) continue;
                    Sparse(i - denseCells, cells[i]);
                    written = true;
                }
            }

            if (!written) Sparse(0, defaults[denseColumns]);
        }

        writer.Write('\n');

        void Sparse(int index, string cell)
        {
            writer.Write(separator);
            writer.Write(index.ToString(CultureInfo.InvariantCulture));
            writer.Write(':');
            writer.Write(cell);
        }
    }

    private static int DenseColumns(List<string> cells, List<int> ends, string[] defaults)
    {
        var telling = new int[ends.Count + 1];
        for (var column = ends.Count - 1; column >= 0; column--)
        {
            telling[column] = telling[column + 1];
            for (var i = column == 0 ? 0 : ends[column - 1]; i < ends[column]; i++)
                if (cells[i] != defaults[column]) telling[column]++;
        }

        var best = 0;
        var bestCost = CostOfSparseCell * telling[0];
        for (var column = 1; column <= ends.Count; column++)
        {
            var cost = ends[column - 1] + (CostOfSparseCell * telling[column]);
            if (cost >= bestCost) continue;
            bestCost = cost;
            best = column;
        }

        var denseCells = best == 0 ? 0 : ends[best - 1];
        var sparseCells = cells.Count - denseCells;
        return sparseCells < 5 || sparseCells < denseCells / 5 ? ends.Count : best;
    }
}
