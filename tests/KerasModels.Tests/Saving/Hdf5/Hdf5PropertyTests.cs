using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MLGenerative.KerasModels.Saving.Hdf5;
using MLGenerative.Tests.Shared;

namespace MLGenerative.KerasModels.Tests.Saving.Hdf5;

/// <summary>What holds for every file: FsCheck makes them, and makes one that fails as small as it can.</summary>
public class Hdf5PropertyTests
{
    private const int Most = 60;

    private static Config Few => Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(7, 3);

    [Fact]
    public void Every_tree_that_is_written_is_read_back()
    {
        var names = Gen.Elements("a", "bias", "dense_1", "kernel:0", "été", new string('x', 300));
        var values = Gen.ArrayOf(Gen.Choose(-1000, 1000).Select(v => v / 8f));
        var entries = Gen.ArrayOf(from path in Gen.NonEmptyListOf(names) from value in values from text in ArbMap.Default.GeneratorFor<NonNull<string>>() select new Entry(string.Join('/', path), value, Plain(text.Get)));
        Check.One(Few, Prop.ForAll(Arb.From(entries, Smaller), (Action<Entry[]>)RoundTrip));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Any_few_changed_bytes_give_a_reading_or_one_typed_error()
    {
        var file = Small();
        var fuzz = new Fuzz((bytes, path) => ReadAll(Hdf5File.Read(bytes, path)), typeof(Hdf5Exception));
        var edits = Gen.ArrayOf(from at in Gen.Choose(0, file.Length - 1) from value in Gen.OneOf(Gen.Elements(0, 1, 127, 128, 255), Gen.Choose(0, 255)) select new Edit(at, (byte)value));
        Check.One(Few.WithMaxTest(5000).WithEndSize(Most), Prop.ForAll(Arb.From(edits, Smaller), (Func<Edit[], bool>)(changes =>
        {
            var mutant = (byte[])file.Clone();
            foreach (var change in changes) mutant[change.At] = change.Value;
            return fuzz.Check(mutant, string.Join(' ', changes)) is { } wrong ? throw new InvalidOperationException(wrong) : true;
        })));
    }

    private static void RoundTrip(Entry[] entries)
    {
        var writer = new Hdf5Writer();
        var kept = new List<Entry>();
        foreach (var entry in entries)
        {
            try
            {
                writer.AddDataset(entry.Path, Hdf5Array.Of(entry.Values, entry.Values.Length));
            }
            catch (Hdf5Exception)
            {
                // a name twice, or a dataset where a group should be
                continue;
            }

            writer.AddAttribute(entry.Path, "text", Hdf5Array.Text(entry.Text));
            kept.Add(entry);
        }

        var root = Hdf5File.Read(writer.ToArray(), "file.h5");
        foreach (var entry in kept)
        {
            var dataset = root.Dataset(entry.Path);
            Assert.Equal(entry.Values, dataset.Read().ToSingle());
            Assert.Equal(entry.Text, dataset.Attributes["text"].ToTexts()[0]);
        }
    }

    // texts that UTF-8 can hold; zeros at the end of a text are no part of it in HDF5
    private static string Plain(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\0", "0", StringComparison.Ordinal);

    private static IEnumerable<T[]> Smaller<T>(T[] items)
    {
        for (var i = 0; i < items.Length; i++) yield return [.. items[..i], .. items[(i + 1)..]];
    }

    private static byte[] Small()
    {
        var file = new Hdf5Writer();
        file.AddDataset("a/b", Hdf5Array.Of([1f, 2, 3, 4], 2, 2));
        for (var i = 0; i < 20; i++) file.AddDataset(FormattableString.Invariant($"many/d{i}"), Hdf5Array.Of([(float)i]));
        file.AddAttribute("a", "text", Hdf5Array.Text("some text"));
        file.AddAttribute("a", "names", Hdf5Array.Texts(["x", "yz"]));
        return file.ToArray();
    }

    private static void ReadAll(Hdf5Group group)
    {
        foreach (var child in group.Children.Values)
        {
            if (child is Hdf5Group inner) ReadAll(inner);
            else if (child is Hdf5Dataset { Type.Kind: not Hdf5Kind.Other } dataset) dataset.Read();
        }
    }

    private sealed record Entry(string Path, float[] Values, string Text);

    private sealed record Edit(int At, byte Value);
}
