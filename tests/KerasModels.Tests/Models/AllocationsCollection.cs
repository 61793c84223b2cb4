namespace MLGenerative.KerasModels.Tests.Models;

/// <summary>Tests that count the bytes of the whole process.</summary>
[CollectionDefinition("Allocations", DisableParallelization = true)]
public class AllocationsCollection;
