namespace MLGenerative.Pipelines.Labs.FashionAutoencoders.Results;

/// <summary>What was loaded.</summary>
/// <param name="DataSet">The data set's name.</param>
/// <param name="Train">Training images.</param>
/// <param name="Test">Test images.</param>
/// <param name="Height">Rows of an image.</param>
/// <param name="Width">Pixels of a row.</param>
/// <param name="GreenShare">Share of the gradient energy of the first five training images at pixels that viridis paints green.</param>
internal sealed record DataFacts(string DataSet, int Train, int Test, int Height, int Width, double GreenShare);
