using System.Collections;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>The columns of a data view. Of several columns of one name the last is seen, the others are hidden.</summary>
public sealed class DataViewSchema : IReadOnlyList<DataViewSchema.Column>
{
    private readonly Column[] _columns;
    private readonly Dictionary<string, int> _byName = [];

    private DataViewSchema(IReadOnlyList<DetachedColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++) _byName[columns[i].Name] = i;
        _columns = [.. columns.Select((c, i) => new Column(c.Name, i, _byName[c.Name] != i, c.Type, c.Annotations))];
    }

    /// <summary>The number of columns, hidden ones included.</summary>
    public int Count => _columns.Length;

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Column this[string name] => GetColumnOrNull(name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), $"Column '{name}' not found: there are {string.Join(", ", _byName.Keys)}.");

    /// <summary>The column at a place.</summary>
    public Column this[int columnIndex] => _columns[columnIndex];

    /// <summary>The column of a name, or null.</summary>
    public Column? GetColumnOrNull(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _byName.TryGetValue(name, out var index) ? _columns[index] : null;
    }

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => ((IEnumerable<Column>)_columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{Count} columns";

    /// <summary>A column of a schema.</summary>
    public readonly struct Column
    {
        internal Column(string name, int index, bool isHidden, DataViewType type, Annotations annotations)
        {
            Name = name;
            Index = index;
            IsHidden = isHidden;
            Type = type;
            Annotations = annotations;
        }

        /// <summary>Its name.</summary>
        public string Name { get; }

        /// <summary>Its place.</summary>
        public int Index { get; }

        /// <summary>Whether a later column has its name.</summary>
        public bool IsHidden { get; }

        /// <summary>The type of its values.</summary>
        public DataViewType Type { get; }

        /// <summary>What is said about its values, such as the names of its keys.</summary>
        public Annotations Annotations { get; }

        /// <inheritdoc/>
        public override string ToString() => $"{Name}: {Type}" + (Annotations.Schema.Count == 0 ? "" : $" {{{Annotations}}}");
    }

    /// <summary>A column that is not yet in a schema.</summary>
    public readonly struct DetachedColumn
    {
        /// <summary>A column of a name and a type.</summary>
        public DetachedColumn(string name, DataViewType type, Annotations? annotations = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(type);
            Name = name;
            Type = type;
            Annotations = annotations ?? Annotations.Empty;
        }

        /// <summary>A column like another one.</summary>
        public DetachedColumn(Column column) : this(column.Name, column.Type, column.Annotations)
        {
        }

        /// <summary>Its name.</summary>
        public string Name { get; }

        /// <summary>The type of its values.</summary>
        public DataViewType Type { get; }

        /// <summary>What is said about its values.</summary>
        public Annotations Annotations { get; }
    }

    /// <summary>Values about a column, by kind.</summary>
    public sealed class Annotations
    {
        private readonly Delegate[] _getters;

        private Annotations(DataViewSchema schema, Delegate[] getters)
        {
            Schema = schema;
            _getters = getters;
        }

        /// <summary>None.</summary>
        public static Annotations Empty { get; } = new(new DataViewSchema([]), []);

        /// <summary>The kinds and their types.</summary>
        public DataViewSchema Schema { get; }

        /// <summary>The getter of one kind.</summary>
        public ValueGetter<TValue> GetGetter<TValue>(Column column) => _getters[column.Index] as ValueGetter<TValue>
            ?? throw new InvalidOperationException($"Annotation '{column.Name}' holds {column.Type.RawType}, not {typeof(TValue)}.");

        /// <summary>The value of one kind.</summary>
        /// <exception cref="InvalidOperationException">There is none, or it has another type.</exception>
        public void GetValue<TValue>(string kind, ref TValue value)
        {
            var column = Schema.GetColumnOrNull(kind) ?? throw new InvalidOperationException($"There is no annotation '{kind}'.");
            GetGetter<TValue>(column)(ref value);
        }

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Schema.Select(c => c.Name));

        /// <summary>Collects annotations.</summary>
        public sealed class Builder
        {
            private readonly DataViewSchema.Builder _columns = new();
            private readonly List<Delegate> _getters = [];

            /// <summary>Adds those of another column whose kind is chosen.</summary>
            public void Add(Annotations annotations, Func<string, bool> selector)
            {
                foreach (var column in annotations.Schema.Where(c => selector(c.Name))) AddUnchecked(column.Name, column.Type, annotations._getters[column.Index]);
            }

            /// <summary>Adds one kind.</summary>
            /// <exception cref="ArgumentException">The getter's type is not the type's raw type.</exception>
            public void Add<TValue>(string name, DataViewType type, ValueGetter<TValue> getter, Annotations? annotations = null)
            {
                if (type.RawType != typeof(TValue)) throw new ArgumentException($"{type} holds {type.RawType}, not {typeof(TValue)}.", nameof(type));
                AddUnchecked(name, type, getter, annotations);
            }

            /// <summary>Adds one kind with its only value.</summary>
            public void AddPrimitiveValue<TValue>(string name, PrimitiveDataViewType type, TValue value, Annotations? annotations = null) =>
                Add(name, type, (ref TValue destination) => destination = value, annotations);

            /// <summary>What was collected.</summary>
            public Annotations ToAnnotations() => new(_columns.ToSchema(), [.. _getters]);

            private void AddUnchecked(string name, DataViewType type, Delegate getter, Annotations? annotations = null)
            {
                _columns.AddColumn(name, type, annotations);
                _getters.Add(getter);
            }
        }
    }

    /// <summary>Collects columns.</summary>
    public sealed class Builder
    {
        private readonly List<DetachedColumn> _columns = [];

        /// <summary>Adds a column.</summary>
        public void AddColumn(string name, DataViewType type, Annotations? annotations = null) => _columns.Add(new DetachedColumn(name, type, annotations));

        /// <summary>Adds the columns of a schema.</summary>
        public void AddColumns(IEnumerable<Column> source) => _columns.AddRange(source.Select(c => new DetachedColumn(c)));

        /// <summary>Adds columns.</summary>
        public void AddColumns(IEnumerable<DetachedColumn> source) => _columns.AddRange(source);

        /// <summary>The schema of what was collected.</summary>
        public DataViewSchema ToSchema() => new([.. _columns]);
    }
}
