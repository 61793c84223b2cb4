using System.Globalization;
using Google.Protobuf;
using MLGenerative.KerasModels.Backends.TensorFlow.Protos;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>A graph inside TensorFlow, and a session over it.</summary>
internal sealed unsafe class NativeGraph : IDisposable
{
    private NativeGraph(GraphHandle graph) => Graph = graph;

    /// <summary>The TF_Graph.</summary>
    public GraphHandle Graph { get; }

    /// <summary>The TF_Session.</summary>
    public SessionHandle Session { get; private set; } = new();

    /// <summary>Imports a graph and opens a session over it.</summary>
    /// <param name="definition">A GraphDef, serialized.</param>
    /// <param name="config">How the session is set up.</param>
    /// <exception cref="TensorFlowException">TensorFlow refuses the graph.</exception>
    public static NativeGraph Open(ReadOnlySpan<byte> definition, ConfigProto config)
    {
        var native = new NativeGraph(NativeMethods.TF_NewGraph());
        try
        {
            using var status = NativeMethods.TF_NewStatus();
            using var options = NativeMethods.TF_NewImportGraphDefOptions();
            using var buffer = BufferOf(definition);
            NativeMethods.TF_GraphImportGraphDef(native.Graph, buffer, options, status);
            status.Check("importing a graph");
            using var sessionOptions = OptionsOf(config);
            native.Session = NativeMethods.TF_NewSession(native.Graph, sessionOptions, status);
            status.Check("opening a session");
            return native;
        }
        catch
        {
            native.Dispose();
            throw;
        }
    }

    /// <summary>Opens a SavedModel; <paramref name="metaGraph"/> is what its file says about inputs and outputs.</summary>
    /// <exception cref="TensorFlowException">TensorFlow cannot read it.</exception>
    public static NativeGraph OpenSavedModel(string folder, string tag, ConfigProto config, out byte[] metaGraph)
    {
        var native = new NativeGraph(NativeMethods.TF_NewGraph());
        try
        {
            using var status = NativeMethods.TF_NewStatus();
            using var options = OptionsOf(config);
            using var buffer = NativeMethods.TF_NewBuffer();
            native.Session = NativeMethods.TF_LoadSessionFromSavedModel(options, 0, folder, [tag], 1, native.Graph, buffer, status);
            status.Check($"loading the SavedModel '{folder}'");
            metaGraph = Bytes(buffer);
            return native;
        }
        catch
        {
            native.Dispose();
            throw;
        }
    }

    /// <summary>A tensor by name: <c>node</c>, or <c>node:1</c> for a second result.</summary>
    /// <exception cref="TensorFlowException">There is none.</exception>
    public TensorPlace Place(string name)
    {
        var colon = name.LastIndexOf(':');
        var operation = Operation(colon < 0 ? name : name[..colon]);
        var count = NativeMethods.TF_OperationNumOutputs(operation);
        var index = 0;
        // Bounds: TensorFlow itself does not check which result is asked for.
        if ((colon >= 0 && !int.TryParse(name.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out index)) || index >= count)
            throw new TensorFlowException(TensorFlowCode.OutOfRange, FormattableString.Invariant($"TensorFlow: the graph has no tensor called '{name}': results of that operation: {count}."));
        return new TensorPlace(operation, index);
    }

    /// <summary>Whether an operation gives anything; one that checks, or writes a file, may not.</summary>
    public bool GivesSomething(string operation) => NativeMethods.TF_OperationNumOutputs(Operation(operation)) > 0;

    /// <summary>What the elements of a tensor are; it is one of <see cref="Place"/>'s.</summary>
    public static DataType TypeOf(TensorPlace place) => (DataType)NativeMethods.TF_OperationOutputType(place);

    /// <summary>An operation by name.</summary>
    /// <exception cref="TensorFlowException">There is none.</exception>
    public nint Operation(string name) => NativeMethods.TF_GraphOperationByName(Graph, name) is not 0 and var operation
        ? operation : throw new TensorFlowException(TensorFlowCode.NotFound, $"TensorFlow: the graph has no operation called '{name}'.");

    /// <summary>Runs the session once. The caller keeps the input tensors alive, and owns the output tensors.</summary>
    /// <exception cref="TensorFlowException">TensorFlow fails; no output is given then.</exception>
    public void Run(StatusHandle status, ReadOnlySpan<TensorPlace> inputs, ReadOnlySpan<nint> inputTensors, ReadOnlySpan<TensorPlace> outputs, Span<nint> outputTensors, ReadOnlySpan<nint> targets, string what)
    {
        // Bounds: each pair of spans is of one length, which is what TensorFlow is told.
        outputTensors.Clear();
        fixed (TensorPlace* inputPlaces = inputs, outputPlaces = outputs)
        fixed (nint* given = inputTensors, got = outputTensors, targetPlaces = targets)
            NativeMethods.TF_SessionRun(Session, 0, inputPlaces, given, inputs.Length, outputPlaces, got, outputs.Length, targetPlaces, targets.Length, 0, status);
        status.Check(what);
    }

    /// <summary>Adds TensorFlow's own derivatives of a tensor to the graph; what checks ours.</summary>
    /// <param name="status">Tells how it ended.</param>
    /// <param name="y">The tensor.</param>
    /// <param name="x">By what it is derived.</param>
    /// <param name="upstream">The derivative by the tensor.</param>
    /// <param name="gradients">Gets a derivative for each of <paramref name="x"/>.</param>
    /// <exception cref="TensorFlowException">TensorFlow has no gradient for an operation between.</exception>
    public void AddGradients(StatusHandle status, TensorPlace y, ReadOnlySpan<TensorPlace> x, TensorPlace upstream, Span<TensorPlace> gradients)
    {
        // Bounds: the spans are of one length, which is what TensorFlow is told.
        fixed (TensorPlace* by = x, derivatives = gradients) NativeMethods.TF_AddGradients(Graph, &y, 1, by, x.Length, &upstream, status, derivatives);
        status.Check("adding gradients");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Session.Dispose();
        Graph.Dispose();
    }

    // Bounds: the span is pinned, and TensorFlow copies as many bytes as it has.
    private static BufferHandle BufferOf(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes) return NativeMethods.TF_NewBufferFromString(first, (nuint)bytes.Length);
    }

    private static SessionOptionsHandle OptionsOf(ConfigProto config)
    {
        var options = NativeMethods.TF_NewSessionOptions();
        try
        {
            var bytes = config.ToByteArray();
            using var status = NativeMethods.TF_NewStatus();
            fixed (byte* first = bytes) NativeMethods.TF_SetConfig(options, first, (nuint)bytes.Length, status);
            status.Check("setting up a session");
            return options;
        }
        catch
        {
            options.Dispose();
            throw;
        }
    }

    // Bounds: the buffer says how long it is.
    private static byte[] Bytes(BufferHandle buffer)
    {
        var isHeld = false;
        try
        {
            buffer.DangerousAddRef(ref isHeld);
            var content = *(BufferContent*)buffer.DangerousGetHandle();
            return new ReadOnlySpan<byte>((void*)content.Data, checked((int)content.Length)).ToArray();
        }
        finally
        {
            if (isHeld) buffer.DangerousRelease();
        }
    }
}
