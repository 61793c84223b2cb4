using System.Collections;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>What is known of a schema before data are seen: names and kinds of its columns.</summary>
public sealed class SchemaShape : IReadOnlyList<SchemaShape.Column>
{
    private readonly Column[] _columns;

    /// <summary>A shape of columns.</summary>
    public SchemaShape(IEnumerable<Column> columns) => _columns = [.. columns];

    /// <summary>The number of columns.</summary>
    public int Count => _columns.Length;

    /// <summary>The column at a place.</summary>
    public Column this[int index] => _columns[index];

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => ((IEnumerable<Column>)_columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static SchemaShape Create(DataViewSchema schema) => new(schema.Where(c => !c.IsHidden).Select(c => new Column(c.Name, c.Type, Create(c.Annotations.Schema))));

    /// <summary>A column of a shape.</summary>
    public readonly struct Column
    {
        /// <summary>Its name.</summary>
        public readonly string Name;

        /// <summary>Whether it holds single values or vectors.</summary>
        public readonly VectorKind Kind;

        /// <summary>The type of a value or of a vector's items; of a key, its number type.</summary>
        public readonly DataViewType ItemType;

        /// <summary>Whether the items are keys.</summary>
        public readonly bool IsKey;

        /// <summary>What is said about it.</summary>
        public readonly SchemaShape Annotations;

        internal Column(string name, DataViewType type, SchemaShape annotations)
        {
            Name = name;
            var vector = type as VectorDataViewType;
            Kind = vector is null ? VectorKind.Scalar : vector.IsKnownSize ? VectorKind.Vector : VectorKind.VariableVector;
            ItemType = vector?.ItemType ?? type;
            IsKey = ItemType is KeyDataViewType;
            if (IsKey) ItemType = PrimitiveDataViewType.Of(ItemType.RawType);
            Annotations = annotations;
        }

        /// <summary>How many values a row has.</summary>
        public enum VectorKind
        {
            /// <summary>One.</summary>
            Scalar,

            /// <summary>A known number.</summary>
            Vector,

            /// <summary>A number that differs from row to row.</summary>
            VariableVector,
        }

        /// <inheritdoc/>
        public override string ToString() => $"{Name}: {(Kind == VectorKind.Scalar ? "" : Kind + " of ")}{(IsKey ? "key " : "")}{ItemType}";
    }
}
