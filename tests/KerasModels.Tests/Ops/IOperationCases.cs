using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Tests.Ops;

/// <summary>Examples of some operations; found by reflection.</summary>
public interface IOperationCases
{
    /// <summary>Examples of right use.</summary>
    IEnumerable<OperationCase> Cases { get; }

    /// <summary>Operations with inputs that they must refuse.</summary>
    IEnumerable<(Operation Operation, Value[] Inputs)> Misfits { get; }
}
