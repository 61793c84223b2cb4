using MLGenerative.KerasModels.Graph;
using MLGenerative.KerasModels.Tensors;

namespace MLGenerative.KerasModels.Ops;

/// <summary>Operations written as formulas; values of different shapes are broadcast as NumPy does.</summary>
public static class ValueExtensions
{
    extension(Value)
    {
        /// <summary>a + b.</summary>
        public static Value operator +(Value a, Value b) => Pair(new Add(), a, b);

        /// <summary>a + b.</summary>
        public static Value operator +(Value a, double b) => a + Like(b, a);

        /// <summary>a + b.</summary>
        public static Value operator +(double a, Value b) => Like(a, b) + b;

        /// <summary>a − b.</summary>
        public static Value operator -(Value a, Value b) => Pair(new Subtract(), a, b);

        /// <summary>a − b.</summary>
        public static Value operator -(Value a, double b) => a - Like(b, a);

        /// <summary>a − b.</summary>
        public static Value operator -(double a, Value b) => Like(a, b) - b;

        /// <summary>−x.</summary>
        public static Value operator -(Value x) => new Negate().On(x);

        /// <summary>a · b, element by element.</summary>
        public static Value operator *(Value a, Value b) => Pair(new Multiply(), a, b);

        /// <summary>a · b.</summary>
        public static Value operator *(Value a, double b) => a * Like(b, a);

        /// <summary>a · b.</summary>
        public static Value operator *(double a, Value b) => Like(a, b) * b;

        /// <summary>a / b, element by element.</summary>
        public static Value operator /(Value a, Value b) => Pair(new Divide(), a, b);

        /// <summary>a / b.</summary>
        public static Value operator /(Value a, double b) => a / Like(b, a);

        /// <summary>a / b.</summary>
        public static Value operator /(double a, Value b) => Like(a, b) / b;

        /// <summary>One number.</summary>
        public static Value Number(double number) => new Constant(number).On();
    }

    extension(Value x)
    {
        /// <summary>|x|.</summary>
        public Value Abs() => new Abs().On(x);

        /// <summary>−1, 0 or 1.</summary>
        public Value Sign() => new Sign().On(x);

        /// <summary>e to the power x.</summary>
        public Value Exp() => new Exp().On(x);

        /// <summary>The natural logarithm.</summary>
        public Value Log() => new Log().On(x);

        /// <summary>The square root.</summary>
        public Value Sqrt() => new Sqrt().On(x);

        /// <summary>x · x.</summary>
        public Value Square() => x * x;

        /// <summary>The hyperbolic tangent.</summary>
        public Value Tanh() => new Tanh().On(x);

        /// <summary>1 / (1 + e^−x).</summary>
        public Value Sigmoid() => new Sigmoid().On(x);

        /// <summary>log(1 + e^x).</summary>
        public Value Softplus() => new Softplus().On(x);

        /// <summary>The error function.</summary>
        public Value Erf() => new Erf().On(x);

        /// <summary>The sine.</summary>
        public Value Sin() => new Sin().On(x);

        /// <summary>The cosine.</summary>
        public Value Cos() => new Cos().On(x);

        /// <summary>max(x, 0).</summary>
        public Value Relu() => new Relu().On(x);

        /// <summary>x to the power <paramref name="exponent"/>, x at least 0.</summary>
        public Value Power(Value exponent) => Pair(new Power(), x, exponent);

        /// <summary>The larger of both; ties count as x.</summary>
        public Value Max(Value other) => Pair(new Maximum(), x, other);

        /// <summary>The larger of both; ties count as x.</summary>
        public Value Max(double other) => x.Max(Like(other, x));

        /// <summary>The smaller of both; ties count as x.</summary>
        public Value Min(Value other) => Pair(new Minimum(), x, other);

        /// <summary>The smaller of both; ties count as x.</summary>
        public Value Min(double other) => x.Min(Like(other, x));

        /// <summary>x within [low, high]; the gradient passes there, ends included.</summary>
        public Value Clip(double low, double high) => x.Max(low).Min(high);

        /// <summary>Whether x > other.</summary>
        public Value IsAbove(Value other) => Pair(new Greater(), x, other);

        /// <summary>Whether x > other.</summary>
        public Value IsAbove(double other) => x.IsAbove(Like(other, x));

        /// <summary>Whether x ≥ other.</summary>
        public Value IsAtLeast(Value other) => Pair(new GreaterOrEqual(), x, other);

        /// <summary>Whether x ≥ other.</summary>
        public Value IsAtLeast(double other) => x.IsAtLeast(Like(other, x));

        /// <summary>Whether x = other.</summary>
        public Value EqualTo(Value other) => Pair(new Equal(), x, other);

        /// <summary>Where this mask and the other hold.</summary>
        public Value And(Value other) => Pair(new And(), x, other);

        /// <summary>Where this mask does not hold.</summary>
        public Value Not() => new Not().On(x);

        /// <summary>Where this mask holds one value, elsewhere the other.</summary>
        public Value Select(Value then, Value otherwise) => new Select().On(x, then.BroadcastTo(x.Shape), otherwise.BroadcastTo(x.Shape));

        /// <summary>Where this mask holds one value, elsewhere the other.</summary>
        public Value Select(Value then, double otherwise) => x.Select(then, Value.Number(otherwise));

        /// <summary>Where this mask holds one value, elsewhere the other.</summary>
        public Value Select(double then, Value otherwise) => x.Select(Value.Number(then), otherwise);

        /// <summary>As Float32; masks become 0 and 1.</summary>
        public Value ToFloat() => x.Type == DType.Float32 ? x : new Cast(DType.Float32).On(x);

        /// <summary>As Int32; fractions are cut off.</summary>
        public Value ToInt() => x.Type == DType.Int32 ? x : new Cast(DType.Int32).On(x);

        /// <summary>x, a constant to gradients.</summary>
        public Value StopGradient() => new StopGradient().On(x);

        /// <summary>The matrix product.</summary>
        public Value MatMul(Value other, bool transposeThis = false, bool transposeOther = false) => new MatMul(transposeThis, transposeOther).On(x, other);

        /// <summary>The sum over the given axes (negative ones count from the end), which are dropped.</summary>
        public Value Sum(params ReadOnlySpan<int> axes) => new Sum(Sorted(x, axes)).On(x);

        /// <summary>The sum over the given axes, which are dropped.</summary>
        public Value Sum(Axes axes) => new Sum(axes).On(x);

        /// <summary>The sum of all elements.</summary>
        public Value SumAll() => new Sum([.. Enumerable.Range(0, x.Shape.Rank)]).On(x);

        /// <summary>The mean over the given axes, which are dropped.</summary>
        public Value Mean(params ReadOnlySpan<int> axes)
        {
            var over = Sorted(x, axes);
            Shape dropped = [.. x.Shape.Where((_, axis) => over.Contains(axis))];
            var count = dropped.Size;
            return new Sum(over).On(x) / (count.IsBatch ? new ElementCount(count).On() : Value.Number(count.Factor));
        }

        /// <summary>The largest element over the given axes, which are dropped.</summary>
        public Value ReduceMax(params ReadOnlySpan<int> axes) => new ReduceMax(Sorted(x, axes)).On(x);

        /// <summary>The place of the first largest element along the last axis.</summary>
        public Value ArgMax() => new ArgMax().On(x);

        /// <summary>1 at the place an index names, along a new last axis.</summary>
        public Value OneHot(int depth) => new OneHot(depth).On(x);

        /// <summary>The same elements under another shape.</summary>
        public Value Reshape(Shape to) => x.Shape == to ? x : new Reshape(to).On(x);

        /// <summary>The axes in another order.</summary>
        public Value Transpose(params ReadOnlySpan<int> order) => new Transpose(Axes.Of(order)).On(x);

        /// <summary>x repeated to a shape.</summary>
        public Value BroadcastTo(Shape to) => x.Shape == to ? x : new BroadcastTo(to).On(x);

        /// <summary>Part of an axis.</summary>
        public Value Slice(int axis, int start, int length) =>
            start == 0 && x.Shape[axis] == length ? x : new Slice(axis, start, length).On(x);

        /// <summary>Zeros before and after along an axis.</summary>
        public Value Pad(int axis, int before, int after) => before == 0 && after == 0 ? x : new Pad(axis, before, after).On(x);

        /// <summary>Rows of this table by number.</summary>
        public Value Gather(Value indices) => new Gather().On(x, indices);
    }

    /// <summary>The shape to which both can be broadcast.</summary>
    /// <exception cref="GraphException">There is none.</exception>
    public static Shape Common(Shape a, Shape b)
    {
        var dims = new Dim[Math.Max(a.Rank, b.Rank)];
        for (var i = 1; i <= dims.Length; i++)
        {
            Dim left = i <= a.Rank ? a[^i] : 1, right = i <= b.Rank ? b[^i] : 1;
            dims[^i] = left == 1 ? right : right == 1 || left == right ? left
                : throw new GraphException($"Broadcasting: expected dimensions that are equal or 1, got {a} and {b}. Reshape one of them.");
        }

        return Shape.Of(dims);
    }

    private static Value Pair(Operation operation, Value a, Value b)
    {
        var shape = Common(a.Shape, b.Shape);
        return operation.On(a.BroadcastTo(shape), b.BroadcastTo(shape));
    }

    private static Value Like(double number, Value other) => other.Type == DType.Int32
        ? new ConstantTensor(new Tensor([(int)number], [])).On() : Value.Number(number);

    private static Axes Sorted(Value x, ReadOnlySpan<int> axes)
    {
        var sorted = new int[axes.Length];
        for (var i = 0; i < axes.Length; i++) sorted[i] = x.Shape.Axis(axes[i]);
        Array.Sort(sorted);
        return Axes.Of(sorted);
    }
}
