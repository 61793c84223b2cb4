namespace MLGenerative.Pipelines.DataViews;

/// <summary>The type of a single value.</summary>
public abstract class PrimitiveDataViewType : DataViewType
{
    /// <summary>A type over a .NET type.</summary>
    protected PrimitiveDataViewType(Type rawType) : base(rawType)
    {
    }

    internal static PrimitiveDataViewType Of(Type raw)
    {
        if (raw == typeof(ReadOnlyMemory<char>) || raw == typeof(string)) return TextDataViewType.Instance;
        if (raw == typeof(bool)) return BooleanDataViewType.Instance;
        return NumberDataViewType.Find(raw)
            ?? throw new ArgumentException($"A column cannot hold {raw.Name}: use a number, bool, string, or an array or VBuffer of these.");
    }
}
