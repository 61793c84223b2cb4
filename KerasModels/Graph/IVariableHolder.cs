namespace MLGenerative.KerasModels.Graph;

/// <summary>A backend that holds a variable's newest value in a form of its own (packed panels, double precision, a session).</summary>
public interface IVariableHolder
{
    /// <summary>Writes the newest value of <paramref name="variable"/>, row-major.</summary>
    void CopyTo(Variable variable, Span<float> destination);
}
