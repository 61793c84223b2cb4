namespace MLGenerative.Pipelines.DataViews;

/// <summary>The values of one column, kept in memory.</summary>
internal abstract class KeptColumn
{
    public static KeptColumn Of(DataViewRow row, DataViewSchema.Column column)
    {
        var kind = column.Type is VectorDataViewType vector ? typeof(KeptVectors<>).MakeGenericType(vector.ItemType.RawType) : typeof(KeptScalars<>).MakeGenericType(column.Type.RawType);
        return (KeptColumn)Activator.CreateInstance(kind, row, column)!;
    }

    /// <summary>How many values are kept.</summary>
    public abstract int Count { get; }

    /// <summary>Keeps the current row's value.</summary>
    public abstract void Add();

    /// <summary>A getter of the value at a place.</summary>
    public abstract Delegate Getter(Func<int> place);
}

internal sealed class KeptScalars<T>(DataViewRow row, DataViewSchema.Column column) : KeptColumn
{
    private readonly ValueGetter<T> _getter = row.GetGetter<T>(column);
    private readonly List<T> _values = [];

    public override int Count => _values.Count;

    public override void Add()
    {
        T value = default!;
        _getter(ref value);
        _values.Add(value);
    }

    public override Delegate Getter(Func<int> place) => (ValueGetter<T>)((ref T value) => value = _values[place()]);
}

internal sealed class KeptVectors<T>(DataViewRow row, DataViewSchema.Column column) : KeptColumn
{
    private readonly ValueGetter<VBuffer<T>> _getter = row.GetGetter<VBuffer<T>>(column);
    private readonly List<VBuffer<T>> _values = [];

    public override int Count => _values.Count;

    public override void Add()
    {
        VBuffer<T> value = default;
        _getter(ref value);
        _values.Add(value);
    }

    public override Delegate Getter(Func<int> place) => (ValueGetter<VBuffer<T>>)((ref VBuffer<T> value) => _values[place()].CopyTo(ref value));
}
