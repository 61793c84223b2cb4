namespace MLGenerative.KerasModels.Graph;

/// <summary>A change of a variable that a program makes at its end; every read in the program sees the value at its start.</summary>
/// <param name="Target">The variable.</param>
/// <param name="NewValue">What it becomes, of the same shape.</param>
public sealed record Assign(Variable Target, Value NewValue);
