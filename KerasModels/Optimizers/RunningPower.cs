namespace MLGenerative.KerasModels.Optimizers;

/// <summary>A number to the power of the step, one product a step.</summary>
/// <remarks>Keras takes the powers of the float32 nearest to a beta: 1 − 0.999f differs from 0.001 by 1.3e-5, which is what the reference cases hold.</remarks>
internal sealed class RunningPower(double factor)
{
    private long _step;
    private double _power = 1;

    /// <summary><c>factor</c> multiplied so many times; the same bits whether steps are taken one by one or jumped to.</summary>
    public double At(long step)
    {
        if (step < _step) (_step, _power) = (0, 1);
        for (; _step < step; _step++)
        {
            _power *= factor;
            if (_power is 0 or 1) _step = step - 1;
        }

        return _power;
    }
}
