using MLGenerative.Common;

namespace MLGenerative.KerasModels.Identifiers;

/// <summary>A name that stands for nothing; the message offers the nearest that does.</summary>
public sealed class UnknownNameException : ArgumentException
{
    /// <summary>An error without a message.</summary>
    public UnknownNameException() { }

    /// <summary>An error that says what was received and what was expected.</summary>
    public UnknownNameException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public UnknownNameException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>An error about <paramref name="received"/>, which is no <paramref name="kind"/>; offers the nearest of <paramref name="known"/>.</summary>
    /// <param name="kind">What the name should stand for, for example <c>loss</c>.</param>
    /// <param name="received">The name.</param>
    /// <param name="known">Every name there is.</param>
    public static UnknownNameException About(string kind, string received, IEnumerable<string> known) =>
        new($"There is no {kind} called '{Excerpt.Of(received)}'. {Nearest.Advice(received, known)}");
}
