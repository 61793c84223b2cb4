using System.Runtime.CompilerServices;
using MLGenerative.KerasModels.Backends.Simd.Vectors;

namespace MLGenerative.KerasModels.Backends.Simd.Execution;

/// <summary>A group of element-wise instructions, run one after the other on tiles that stay in the first-level cache.</summary>
/// <param name="operands">What the instructions read and write.</param>
/// <param name="instructions">The instructions in order.</param>
/// <param name="slots">Tiles of scratch memory.</param>
/// <param name="columns">Elements a row, a multiple of 16, if rows or columns are repeated; else 0.</param>
/// <param name="unit">Elements a unit of the range: a sample's, or 1.</param>
internal sealed unsafe class ElementStep<T>(ElementOperand[] operands, ElementInstruction[] instructions, int slots, int columns, int unit) : Step
    where T : unmanaged, ILanes<T>
{
    private const int Tile = 1024;

    // Tiles a power of two apart would share the cache's sets.
    private const int SlotStride = Tile + 16;

    /// <inheritdoc/>
    public override int Scratch => (slots * SlotStride) + (operands.Length * 4);

    /// <inheritdoc/>
    public override string ToString() => $"group of {instructions.Length} instructions, {operands.Length} operands, {slots} tiles of scratch, units of {unit}";

    /// <inheritdoc/>
    [SkipLocalsInit]
    public override void Run(in StepContext context, int from, int to)
    {
        var pointers = (float**)(context.Scratch + (slots * SlotStride));
        var steps = (nint*)(pointers + operands.Length);
        var (start, end) = ((long)from * unit, (long)to * unit);

        // A tile is a part of one row, or several whole rows.
        var tile = columns == 0 || columns >= Tile ? Tile : Math.Min(end - start, Tile / columns * columns);
        var wholeRows = columns > 0 && tile % columns == 0;
        Prepare(context.Scratch, pointers, steps, (int)tile, wholeRows);
        for (var at = start; at < end;)
        {
            var count = Math.Min(tile, end - at);
            if (columns > 0 && !wholeRows) count = Math.Min(count, columns - (at % columns));
            Locate(context.Scratch, pointers, steps, at, (int)count, wholeRows);
            foreach (ref readonly var instruction in instructions.AsSpan())
            {
                if (instruction.Fused is { } fused)
                {
                    RunFused(instruction.Function, fused, pointers, steps, (int)count);
                    continue;
                }

                ((delegate*<float*, float*, nint, float*, nint, float*, nint, int, void>)instruction.Function)(
                    pointers[instruction.Result],
                    pointers[instruction.X], steps[instruction.X], pointers[instruction.Y], steps[instruction.Y], pointers[instruction.Z], steps[instruction.Z], (int)count);
            }

            at += count;
        }
    }

    // What is the same for every tile of the range.
    private void Prepare(float* scratch, float** pointers, nint* steps, int tile, bool wholeRows)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            ref readonly var operand = ref operands[i];
            var slot = scratch + (operand.Slot * SlotStride);
            pointers[i] = slot;
            steps[i] = 16;
            switch (operand.Kind)
            {
                case OperandKind.Scalar:
                    T.Of(*operand.Place!.Pointer).Store(slot);
                    steps[i] = 0;
                    break;
                case OperandKind.Row when wholeRows:
                    for (var row = 0; row < tile; row += columns) Copy(operand.Place!.Pointer, slot + row, columns);
                    break;
                case OperandKind.Column when !wholeRows:
                    steps[i] = 0;
                    break;
            }
        }
    }

    private void Locate(float* scratch, float** pointers, nint* steps, long at, int count, bool wholeRows)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            ref readonly var operand = ref operands[i];
            switch (operand.Kind)
            {
                case OperandKind.Full:
                    pointers[i] = operand.Place!.Pointer + at;
                    break;
                case OperandKind.Row when !wholeRows:
                    pointers[i] = operand.Place!.Pointer + (at % columns);
                    break;
                case OperandKind.Column when !wholeRows:
                    T.Of(operand.Place!.Pointer[at / columns]).Store(pointers[i]);
                    break;
                case OperandKind.Column:
                    for (var row = 0; row < count; row += columns)
                    {
                        var number = T.Of(operand.Place!.Pointer[(at + row) / columns]);
                        for (var column = 0; column < columns; column += 16) number.Store(pointers[i] + row + column);
                    }

                    break;
            }
        }
    }

    private static void RunFused(nint function, int[] fused, float** pointers, nint* steps, int count)
    {
        nint* own = stackalloc nint[fused.Length], ownSteps = stackalloc nint[fused.Length];
        for (var i = 0; i < fused.Length; i++)
        {
            own[i] = (nint)pointers[fused[i]];
            ownSteps[i] = steps[fused[i]];
        }

        ((delegate*<float**, nint*, int, void>)function)((float**)own, ownSteps, count);
    }

    private static void Copy(float* from, float* to, int count)
    {
        for (var i = 0; i < count; i += 16) T.Load(from + i).Store(to + i);
    }
}
