namespace MLGenerative.KerasModels.Saving.Hdf5;

/// <summary>The numbers of the messages in object headers.</summary>
internal static class MessageType
{
    public const int Dataspace = 0x01, LinkInfo = 0x02, Datatype = 0x03, OldFillValue = 0x04, FillValue = 0x05, Link = 0x06, ExternalFiles = 0x07, Layout = 0x08,
        Filters = 0x0B, Attribute = 0x0C, Continuation = 0x10, SymbolTable = 0x11, AttributeInfo = 0x15;
}
