using MLGenerative.KerasModels.Tensors;
using MLGenerative.Pipelines.Runs;
using MLGenerative.Pipelines.Texts;
using MLGenerative.Tests.Shared;

namespace MLGenerative.Pipelines.Tests.Runs;

public sealed class CodesFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Codes_come_back_bit_by_bit(bool labelled)
    {
        var codes = new Tensor([0, 1.5f, -2e-30f, float.Pi, 0, 1e20f], 3, 2);
        int[]? classes = labelled ? [2, 0, 1] : null;
        var (read, labels) = CodesFile.Read(Written(codes, classes), 2, "model");
        Assert.Equal(codes.Floats, read.Floats);
        Assert.Equal(classes, labels);
    }

    [Fact]
    public void A_code_of_one_number_comes_back() => Assert.Equal([4f, 5f], CodesFile.Read(Written(new Tensor([4f, 5f], 2, 1), null), 1, "model").Codes.Floats);

    [Theory]
    [InlineData("1\t-2.5\n0\t1e-3\n")]
    [InlineData("1,-2.5\r\n\r\n0,1e-3")]
    [InlineData("z1; z2\n1; -2.5\n0; 1e-3\n")]
    [InlineData("1.000e+00 -2.5\n  0 0.001")]
    public void Numbers_alone_are_codes_a_line_each(string text)
    {
        var path = Path.Combine(_folder.Path, "plain.csv");
        File.WriteAllText(path, text);
        var (codes, classes) = CodesFile.Read(path, 2, "model");
        Assert.Equal([1, -2.5f, 0, 1e-3f], codes.Floats);
        Assert.Null(classes);
    }

    [Theory]
    [InlineData("nothing", "holds no codes")]
    [InlineData("1,2,3\n", "line 1, cells: 3; but a code of the model 'model' has 2 numbers")]
    [InlineData("1,2\n3\n", "line 2, cells: 1; but a code of the model 'model' has 2 numbers")]
    [InlineData("1,2\n3,4,5\n", "line 2, cells: 3; but a code of the model 'model' has 2 numbers")]
    [InlineData("1,,2\n", "line 1, cells: 3; but a code of the model 'model' has 2 numbers")]
    [InlineData("1,2\n3,x\n", "line 2: cell 2 holds 'x', which is no number")]
    [InlineData("nan,0\n1,2\n", "line 1: cell 1 holds 'nan', which is no number")]
    [InlineData("nan;nan\n1;2\n", "line 1: cell 1 holds 'nan', which is no number")]
    [InlineData("1;-1,5\n", "line 1: cell 2 holds '-1,5', which is no number. Write one, with a decimal point.")]
    [InlineData("0,5;1,5\n1;2\n", "line 1: cell 1 holds '0,5', which is no number. Write one, with a decimal point.")]
    [InlineData("#@ TextLoader{\n#@   col=Index:I4:0\n#@ }\n0\n", "holds no codes")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:0-2\n#@ }\n0\t1\t2\n", "have 3 numbers, but those of the model 'model' have 2")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:0-1\n#@ }\n0\tx\n", "line 4: cell 2 holds 'x', which is no number")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:0-1\n#@ }\n0\n", "line 4: cell 2 holds '', which is no number")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:0-99999999999\n#@ }\n0\t1\n", "the cells of the column Code cannot be")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:99999999999\n#@ }\n0\t1\n", "the cells of the column Code cannot be")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:2-1\n#@ }\n0\t1\n", "the cells of the column Code cannot be")]
    [InlineData("#@ TextLoader{\n#@   col=Label:U4:2147483648\n#@   col=Code:R4:0-1\n#@ }\n0\t1\n", "the cells of the column Label cannot be")]
    [InlineData("#@ TextLoader{\n#@   col=Code:R4:0-1\n#@   col=Code:R4:0-1\n#@ }\n0\t1\n", "has the column Code twice")]
    public void Another_text_is_refused_with_what_was_expected(string text, string expected)
    {
        var path = Path.Combine(_folder.Path, "codes.tsv");
        File.WriteAllText(path, text);
        Assert.Contains(expected, Assert.Throws<TextException>(() => CodesFile.Read(path, 2, "model")).Phrase.In(Language.English), StringComparison.Ordinal);
    }

    private string Written(Tensor codes, int[]? classes)
    {
        var path = Path.Combine(_folder.Path, "codes.tsv");
        using var stream = File.Create(path);
        CodesFile.Write(stream, codes, classes);
        return path;
    }
}
