namespace MLGenerative.Pipelines.DataViews;

internal static class Getters
{
    /// <summary>The getter with its type, or an exception that tells why there is none.</summary>
    public static ValueGetter<TValue> As<TValue>(this Delegate? getter, DataViewSchema.Column column) => getter switch
    {
        ValueGetter<TValue> typed => typed,
        null => throw new InvalidOperationException($"Column '{column.Name}' is not active: name it when the cursor is made."),
        _ => throw new InvalidOperationException($"Column '{column.Name}' is {column.Type}, whose getter is ValueGetter<{column.Type.RawType}>, not ValueGetter<{typeof(TValue)}>."),
    };
}
