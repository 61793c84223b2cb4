namespace MLGenerative.Pipelines.Texts;

/// <summary>The languages in which screens, errors and reports are written.</summary>
public enum Language
{
    /// <summary>English, with decimal points.</summary>
    English,

    /// <summary>French, with decimal commas.</summary>
    French,
}
