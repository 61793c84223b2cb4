using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;

namespace MLGenerative.Pipelines.DataViews;

/// <summary>One column of a row class: makes getters from objects and fills objects from rows.</summary>
internal abstract class MemberColumn<TRow>
    where TRow : class
{
    public required string Name { get; init; }

    public required DataViewType Type { get; init; }

    public required DataViewSchema.Annotations Annotations { get; init; }

    /// <summary>The columns of a class as a definition has them.</summary>
    public static MemberColumn<TRow>[] All(SchemaDefinition definition) => [.. definition.Select(Make)];

    public static DataViewSchema SchemaOf(IEnumerable<MemberColumn<TRow>> columns)
    {
        var builder = new DataViewSchema.Builder();
        foreach (var column in columns) builder.AddColumn(column.Name, column.Type, column.Annotations);
        return builder.ToSchema();
    }

    /// <summary>A <see cref="ValueGetter{TValue}"/> of the member of whatever object is current.</summary>
    public abstract Delegate Getter(Func<TRow> current);

    /// <summary>What copies a row's value into an object.</summary>
    public abstract Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column);

    private static MemberColumn<TRow> Make(SchemaDefinition.Column column)
    {
        var member = typeof(TRow).GetMember(column.MemberName, MemberTypes.Field | MemberTypes.Property, BindingFlags.Public | BindingFlags.Instance).FirstOrDefault()
            ?? throw new ArgumentException($"{typeof(TRow).Name} has no public member '{column.MemberName}'.");
        var type = SchemaDefinition.ValueType(member);
        var item = SchemaDefinition.ItemOf(type);
        var expected = PrimitiveDataViewType.Of(item ?? type).RawType;
        var actual = (column.ColumnType as VectorDataViewType)?.ItemType ?? column.ColumnType;
        if (actual.RawType != expected || (item is not null) != column.ColumnType is VectorDataViewType)
            throw new ArgumentException($"Column '{column.ColumnName}' is {column.ColumnType}, which member '{typeof(TRow).Name}.{column.MemberName}' of type {type.Name} cannot hold.");
        var kind = type == typeof(string) ? typeof(TextMember<TRow>)
            : item is null ? (column.ColumnType is KeyDataViewType ? typeof(KeyMember<,>) : typeof(ScalarMember<,>)).MakeGenericType(typeof(TRow), type)
            : type == typeof(string[]) ? typeof(TextArrayMember<TRow>)
            : (type.IsArray ? typeof(ArrayMember<,>) : typeof(BufferMember<,>)).MakeGenericType(typeof(TRow), item);
        return (MemberColumn<TRow>)typeof(MemberColumn<TRow>).GetMethod(nameof(New), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(kind, type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [column, member], null)!;
    }

    private static MemberColumn<TRow> New<TColumn, TMember>(SchemaDefinition.Column column, MemberInfo member)
        where TColumn : MemberAccess<TRow, TMember>, new()
    {
        var row = Expression.Parameter(typeof(TRow));
        var value = Expression.Parameter(typeof(TMember));
        var place = Expression.MakeMemberAccess(row, member);
        var readable = member is not PropertyInfo { GetMethod: null };
        var writable = member is FieldInfo { IsInitOnly: false } or PropertyInfo { SetMethod.IsPublic: true };
        return new TColumn
        {
            Name = column.ColumnName,
            Type = column.ColumnType,
            Annotations = column.Annotations,
            Read = readable ? Expression.Lambda<Func<TRow, TMember>>(place, row).Compile() : _ => throw new InvalidOperationException($"'{member.Name}' cannot be read."),
            Write = writable ? Expression.Lambda<Action<TRow, TMember>>(Expression.Assign(place, value), row, value).Compile()
                : (_, _) => throw new InvalidOperationException($"'{member.Name}' cannot be written."),
        };
    }
}

internal abstract class MemberAccess<TRow, TMember> : MemberColumn<TRow>
    where TRow : class
{
    public required Func<TRow, TMember> Read { get; init; }

    public required Action<TRow, TMember> Write { get; init; }
}

internal class ScalarMember<TRow, T> : MemberAccess<TRow, T>
    where TRow : class
{
    public override Delegate Getter(Func<TRow> current) => (ValueGetter<T>)((ref T value) => value = Read(current()));

    public override Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<T>(column);
        T value = default!;
        return target =>
        {
            getter(ref value);
            Write(target, value);
        };
    }
}

// As in Microsoft.ML, objects count classes from 0 when they are read, and are filled with the key itself, which counts from 1.
internal sealed class KeyMember<TRow, T> : ScalarMember<TRow, T>
    where TRow : class
    where T : struct, IBinaryInteger<T>, IUnsignedNumber<T>
{
    public override Delegate Getter(Func<TRow> current)
    {
        var last = ((KeyDataViewType)Type).Count - 1;
        return (ValueGetter<T>)((ref T value) =>
        {
            var place = Read(current());
            value = ulong.CreateTruncating(place) <= last ? place + T.One : T.Zero;
        });
    }
}

internal sealed class TextMember<TRow> : MemberAccess<TRow, string>
    where TRow : class
{
    public override Delegate Getter(Func<TRow> current) =>
        (ValueGetter<ReadOnlyMemory<char>>)((ref ReadOnlyMemory<char> value) => value = Read(current()).AsMemory());

    public override Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<ReadOnlyMemory<char>>(column);
        ReadOnlyMemory<char> value = default;
        return target =>
        {
            getter(ref value);
            Write(target, value.ToString());
        };
    }
}

internal sealed class TextArrayMember<TRow> : MemberAccess<TRow, string[]>
    where TRow : class
{
    public override Delegate Getter(Func<TRow> current) => (ValueGetter<VBuffer<ReadOnlyMemory<char>>>)((ref VBuffer<ReadOnlyMemory<char>> value) =>
    {
        var items = Read(current()) ?? [];
        var editor = VBufferEditor.Create(ref value, items.Length);
        for (var i = 0; i < items.Length; i++) editor.Values[i] = items[i].AsMemory();
        value = editor.Commit();
    });

    public override Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<VBuffer<ReadOnlyMemory<char>>>(column);
        VBuffer<ReadOnlyMemory<char>> value = default;
        return target =>
        {
            getter(ref value);
            Write(target, [.. value.DenseValues().Select(item => item.ToString())]);
        };
    }
}

internal sealed class ArrayMember<TRow, T> : MemberAccess<TRow, T[]>
    where TRow : class
{
    public override Delegate Getter(Func<TRow> current) => (ValueGetter<VBuffer<T>>)((ref VBuffer<T> value) =>
    {
        var items = Read(current()) ?? [];
        var editor = VBufferEditor.Create(ref value, items.Length);
        items.CopyTo(editor.Values);
        value = editor.Commit();
    });

    public override Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<VBuffer<T>>(column);
        VBuffer<T> value = default;
        return target =>
        {
            getter(ref value);
            // The same array is filled again when the object still holds one that fits.
            var items = Read(target) is { } held && held.Length == value.Length ? held : new T[value.Length];
            value.CopyTo(items);
            Write(target, items);
        };
    }
}

internal sealed class BufferMember<TRow, T> : MemberAccess<TRow, VBuffer<T>>
    where TRow : class
{
    public override Delegate Getter(Func<TRow> current) => (ValueGetter<VBuffer<T>>)((ref VBuffer<T> value) => Read(current()).CopyTo(ref value));

    public override Action<TRow> Filler(DataViewRow row, DataViewSchema.Column column)
    {
        var getter = row.GetGetter<VBuffer<T>>(column);
        return target =>
        {
            var value = Read(target);
            getter(ref value);
            Write(target, value);
        };
    }
}
