namespace MLGenerative.Pipelines.DataViews;

/// <summary>Puts the current row's value into <paramref name="value"/>, whose buffers are reused where they fit.</summary>
public delegate void ValueGetter<TValue>(ref TValue value);
