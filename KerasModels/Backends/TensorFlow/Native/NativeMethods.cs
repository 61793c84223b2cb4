using System.Runtime.InteropServices;
using MLGenerative.KerasModels.Backends.TensorFlow.Library;

namespace MLGenerative.KerasModels.Backends.TensorFlow.Native;

/// <summary>TensorFlow's C API (tensorflow/c/c_api.h), as much of it as is used; every name here is looked for when the library is loaded.</summary>
/// <remarks>Handles are passed as SafeHandles, which live through the call. Raw tensors stand only in the arrays of a run, whose owner keeps them.</remarks>
internal static unsafe partial class NativeMethods
{
    private const string Dll = TensorFlowLibrary.ImportName;

    [LibraryImport(Dll)]
    public static partial nint TF_Version();

    [LibraryImport(Dll)]
    public static partial StatusHandle TF_NewStatus();

    [LibraryImport(Dll)]
    public static partial void TF_DeleteStatus(nint status);

    [LibraryImport(Dll)]
    public static partial TensorFlowCode TF_GetCode(StatusHandle status);

    [LibraryImport(Dll)]
    public static partial nint TF_Message(StatusHandle status);

    [LibraryImport(Dll)]
    public static partial BufferHandle TF_NewBuffer();

    [LibraryImport(Dll)]
    public static partial BufferHandle TF_NewBufferFromString(byte* bytes, nuint length);

    [LibraryImport(Dll)]
    public static partial void TF_DeleteBuffer(nint buffer);

    [LibraryImport(Dll)]
    public static partial GraphHandle TF_NewGraph();

    [LibraryImport(Dll)]
    public static partial void TF_DeleteGraph(nint graph);

    [LibraryImport(Dll)]
    public static partial ImportOptionsHandle TF_NewImportGraphDefOptions();

    [LibraryImport(Dll)]
    public static partial void TF_DeleteImportGraphDefOptions(nint options);

    [LibraryImport(Dll)]
    public static partial void TF_GraphImportGraphDef(GraphHandle graph, BufferHandle definition, ImportOptionsHandle options, StatusHandle status);

    [LibraryImport(Dll, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint TF_GraphOperationByName(GraphHandle graph, string name);

    [LibraryImport(Dll)]
    public static partial int TF_OperationNumOutputs(nint operation);

    [LibraryImport(Dll)]
    public static partial int TF_OperationOutputType(TensorPlace place);

    [LibraryImport(Dll)]
    public static partial void TF_AddGradients(GraphHandle graph, TensorPlace* y, int yCount, TensorPlace* x, int xCount, TensorPlace* upstream, StatusHandle status, TensorPlace* gradients);

    [LibraryImport(Dll)]
    public static partial SessionOptionsHandle TF_NewSessionOptions();

    [LibraryImport(Dll)]
    public static partial void TF_SetConfig(SessionOptionsHandle options, byte* config, nuint length, StatusHandle status);

    [LibraryImport(Dll)]
    public static partial void TF_DeleteSessionOptions(nint options);

    [LibraryImport(Dll)]
    public static partial SessionHandle TF_NewSession(GraphHandle graph, SessionOptionsHandle options, StatusHandle status);

    [LibraryImport(Dll, StringMarshalling = StringMarshalling.Utf8)]
    public static partial SessionHandle TF_LoadSessionFromSavedModel(
        SessionOptionsHandle options, nint runOptions, string folder, [In] string[] tags, int tagCount, GraphHandle graph, BufferHandle metaGraph, StatusHandle status);

    [LibraryImport(Dll)]
    public static partial void TF_CloseSession(nint session, StatusHandle status);

    [LibraryImport(Dll)]
    public static partial void TF_DeleteSession(nint session, StatusHandle status);

    [LibraryImport(Dll)]
    public static partial void TF_SessionRun(
        SessionHandle session, nint runOptions, TensorPlace* inputs, nint* inputTensors, int inputCount,
        TensorPlace* outputs, nint* outputTensors, int outputCount, nint* targets, int targetCount, nint metadata, StatusHandle status);

    [LibraryImport(Dll)]
    public static partial TensorHandle TF_AllocateTensor(int type, long* dims, int rank, nuint bytes);

    [LibraryImport(Dll)]
    public static partial void TF_DeleteTensor(nint tensor);

    [LibraryImport(Dll)]
    public static partial void* TF_TensorData(nint tensor);

    [LibraryImport(Dll)]
    public static partial nuint TF_TensorByteSize(nint tensor);

    [LibraryImport(Dll)]
    public static partial int TF_TensorType(nint tensor);

    [LibraryImport(Dll)]
    public static partial int TF_NumDims(nint tensor);

    [LibraryImport(Dll)]
    public static partial long TF_Dim(nint tensor, int axis);
}
