namespace MLGenerative.Pipelines.DataViews;

internal static class NumberReader
{
    /// <summary>Reads a Single or Double column as double.</summary>
    public static Func<double> Of(DataViewRow row, DataViewSchema.Column column)
    {
        if (column.Type == NumberDataViewType.Single)
        {
            var single = row.GetGetter<float>(column);
            var value = 0f;
            return () =>
            {
                single(ref value);
                return value;
            };
        }

        var getter = row.GetGetter<double>(column);
        var wide = 0d;
        return () =>
        {
            getter(ref wide);
            return wide;
        };
    }
}
