using System.Reflection;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>How the members of a row class become columns; names and types may be changed before use.</summary>
public sealed class SchemaDefinition : List<SchemaDefinition.Column>
{
    private SchemaDefinition()
    {
    }

    /// <summary>Which members count.</summary>
    public enum Direction
    {
        /// <summary>Those that can be read.</summary>
        Read,

        /// <summary>Those that can be written.</summary>
        Write,

        /// <summary>Those that can be both.</summary>
        Both,
    }

    /// <summary>The column of a name.</summary>
    public Column this[string columnName] => Find(c => c.ColumnName == columnName)
        ?? throw new ArgumentOutOfRangeException(nameof(columnName), $"No column '{columnName}': there are {string.Join(", ", this.Select(c => c.ColumnName))}.");

    /// <summary>The columns of a class: its public fields and properties, by their types and attributes.</summary>
    /// <exception cref="ArgumentException">A member's type is none that a column can hold.</exception>
    public static SchemaDefinition Create(Type userType, Direction direction = Direction.Both)
    {
        var definition = new SchemaDefinition();
        foreach (var member in userType.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (member.GetCustomAttribute<NoColumnAttribute>() is not null || !Counts(member, direction)) continue;
            var name = member.GetCustomAttribute<ColumnNameAttribute>()?.Name ?? member.Name;
            definition.Add(new Column(member.Name, name, TypeOf(member)));
        }

        return definition;
    }

    internal static Type ValueType(MemberInfo member) => member is FieldInfo field ? field.FieldType : ((PropertyInfo)member).PropertyType;

    internal static Type? ItemOf(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(VBuffer<>) ? type.GetGenericArguments()[0] : null;

    private static bool Counts(MemberInfo member, Direction direction) => member switch
    {
        FieldInfo field => direction == Direction.Read || !field.IsInitOnly,
        PropertyInfo property when property.GetIndexParameters().Length == 0 =>
            (direction == Direction.Write || property.GetMethod is { IsPublic: true }) && (direction == Direction.Read || property.SetMethod is { IsPublic: true }),
        _ => false,
    };

    private static DataViewType TypeOf(MemberInfo member)
    {
        var type = ValueType(member);
        var item = PrimitiveDataViewType.Of(ItemOf(type) ?? type);
        if (member.GetCustomAttribute<KeyTypeAttribute>() is { } key)
            item = key.Count is { } count ? new KeyDataViewType(item.RawType, count) : new KeyDataViewType(item.RawType, Largest(item.RawType));
        if (ItemOf(type) is null) return item;
        var dimensions = member.GetCustomAttribute<VectorTypeAttribute>()?.Dimensions ?? [];
        return dimensions.Length == 0 ? new VectorDataViewType(item, 0) : new VectorDataViewType(item, dimensions);
    }

    private static ulong Largest(Type key) => key == typeof(byte) ? byte.MaxValue : key == typeof(ushort) ? ushort.MaxValue : key == typeof(uint) ? uint.MaxValue : ulong.MaxValue;

    /// <summary>A member and its column.</summary>
    public sealed class Column
    {
        private readonly DataViewSchema.Annotations.Builder _annotations = new();

        internal Column(string memberName, string columnName, DataViewType columnType)
        {
            MemberName = memberName;
            ColumnName = columnName;
            ColumnType = columnType;
        }

        /// <summary>The member.</summary>
        public string MemberName { get; }

        /// <summary>The column's name.</summary>
        public string ColumnName { get; set; }

        /// <summary>The column's type; its items must be what the member holds.</summary>
        public DataViewType ColumnType { get; set; }

        /// <summary>What is said about the column.</summary>
        public DataViewSchema.Annotations Annotations => _annotations.ToAnnotations();

        /// <summary>Says something about the column.</summary>
        public void AddAnnotation<T>(string kind, T value, DataViewType annotationType) =>
            _annotations.Add(kind, annotationType, (ref T destination) => destination = value);
    }
}
