using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Saving;

/// <summary>A format that holds what a model computes, operation by operation, with its weights as constants: other programs run it, <c>Model.Load</c> does not read it back.</summary>
public abstract class ProgramFormat : FileFormat
{
    /// <summary>What the file is given, in order: the program's inputs, then each source of random numbers, then each scalar.</summary>
    public virtual IReadOnlyList<FilePort> Inputs(Program program) => [.. ProgramInputs.Of(program).Select(i => new FilePort(i.Name, i.Value.Type, i.Value.Shape))];

    /// <summary>What the file gives, in order.</summary>
    public virtual IReadOnlyList<FilePort> Outputs(Program program) => [.. program.Outputs.Select(o => new FilePort(o.Name, o.Value.Type, o.Value.Shape))];

    /// <summary>Writes a program. The file appears whole or not at all.</summary>
    /// <param name="program">What is computed; it assigns nothing.</param>
    /// <param name="path">The file or folder.</param>
    /// <exception cref="ModelFileException">The program has an operation that the format has not.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save(Program program, string path) => Put(path, () =>
    {
        try
        {
            return Write(program);
        }
        catch (GraphException cause)
        {
            throw new ModelFileException($"{path}: {cause.Message}", cause);
        }
    });

    /// <summary>The content of the file or folder.</summary>
    /// <exception cref="GraphException">The program has an operation that the format has not.</exception>
    public abstract IReadOnlyList<FilePart> Write(Program program);
}
