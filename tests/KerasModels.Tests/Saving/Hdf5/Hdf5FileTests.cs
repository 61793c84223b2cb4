using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Hdf5;

/// <summary>Files that h5py made (make_files.py), in the oldest and the newest form.</summary>
public class Hdf5FileTests
{
    public static TheoryData<string> Files => ["earliest.h5", "first.h5", "second.h5", "latest.h5", "userblock.h5"];

    [Theory]
    [InlineData("earliest.h5", 0)]
    [InlineData("first.h5", 1)]
    [InlineData("second.h5", 2)]
    [InlineData("latest.h5", 3)]
    public void Each_superblock_has_its_file(string file, int version) => Assert.Equal(version, File.ReadAllBytes(PathOf(file))[8]);

    [Theory]
    [MemberData(nameof(Files))]
    public void Numbers_of_every_type_and_layout_are_read(string file)
    {
        var numbers = Open(file).Group("numbers");

        Assert.Equal(29, numbers.Children.Count);
        foreach (var dataset in numbers.Children.Values.Cast<Hdf5Dataset>())
        {
            var values = dataset.Read();
            var expected = Enumerable.Range(0, dataset.Shape.Aggregate(1, (n, d) => n * d)).Select(i => (double)(i % 100));
            Assert.Equal(expected, values.ToDouble());
            Assert.Equal(values.ToDouble().Select(v => (float)v), values.ToSingle());
            if (dataset.Type.Kind == Hdf5Kind.Integer) Assert.Equal(values.ToDouble().Select(v => (long)v), values.ToInt64());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_was_never_written_has_the_fill_value(string file)
    {
        foreach (var dataset in Open(file).Group("filled with 7").Children.Values.Cast<Hdf5Dataset>())
        {
            var values = dataset.Read().ToInt64();
            var written = dataset.Path.EndsWith("unwritten", StringComparison.Ordinal) ? 0 : 5;
            Assert.Equal(Enumerable.Range(0, values.Length).Select(i => i >= 35 && i < 35 + written ? 0L : 7L), values);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_of_either_kind_are_read(string file)
    {
        var texts = Open(file).Group("texts");
        string[] expected = ["a", "bcd", "été"];

        Assert.Equal(expected, texts.Dataset("variable").Read().ToTexts());
        Assert.Equal(expected, texts.Dataset("fixed").Read().ToTexts());
        Assert.Equal(expected, texts.Attributes["variable"].ToTexts());
        Assert.Equal(expected, texts.Attributes["fixed"].ToTexts());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Truth_values_are_read_as_numbers(string file) => Assert.Equal([1L, 0, 1], Open(file).Dataset("truths").Read().ToInt64());

    [Theory]
    [MemberData(nameof(Files))]
    public void Many_members_and_attributes_are_read(string file)
    {
        var many = Open(file).Group("many");

        Assert.Equal(300, many.Children.Count);
        for (var i = 0; i < 300; i++)
        {
            Assert.Equal([(float)i], many.Dataset(FormattableString.Invariant($"d{i}")).Read().ToSingle());
            Assert.Equal([i], many.Attributes[FormattableString.Invariant($"a{i}")].ToInt64());
        }

        if (file is "latest.h5" or "second.h5") Assert.Equal(80_000, many.Attributes["large"].Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Links_are_followed_within_the_file(string file)
    {
        var root = Open(file);

        Assert.Equal([7f], root.Dataset("links/soft").Read().ToSingle());
        Assert.Equal([8f], root.Dataset("links/hard").Read().ToSingle());
        Assert.Null(root.Find("links/outside"));
        Assert.Contains("leads back to itself", Assert.Throws<Hdf5Exception>(() => root.Find("links/round")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_cannot_be_read_is_refused_by_name(string file)
    {
        var root = Open(file);

        var filter = Assert.Throws<Hdf5Exception>(() => root.Dataset("of no known filter").Read());
        Assert.Contains("32000", filter.Message, StringComparison.Ordinal);
        Assert.Contains(file, filter.Message, StringComparison.Ordinal);
        Assert.Contains("of another type", Assert.Throws<Hdf5Exception>(() => root.Dataset("of another type").Read()).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", Assert.Throws<Hdf5Exception>(() => root.Group("nowhere")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    [Trait("Speed", "Slow")]
    public void Damaged_files_give_one_typed_error(string file)
    {
        var original = File.ReadAllBytes(PathOf(file));
        var fuzz = new Fuzz((bytes, path) => ReadAll(Hdf5File.Read(bytes, path)), typeof(Hdf5Exception));
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
            if (fuzz.Check(Mutations.Of(original, random), FormattableString.Invariant($"{file}, mutant {i}")) is { } wrong) Assert.Fail(wrong);
    }

    private static void ReadAll(Hdf5Group group)
    {
        foreach (var child in group.Children.Values)
        {
            if (child is Hdf5Group inner) ReadAll(inner);
            else if (child is Hdf5Dataset { Type.Kind: not Hdf5Kind.Other } dataset && !dataset.Path.EndsWith("filter", StringComparison.Ordinal)) dataset.Read();
        }
    }

    private static Hdf5Group Open(string file) => Hdf5File.Read(PathOf(file));

    private static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "KerasModels.Tests", "Saving", "Hdf5", "Files", file);
}
