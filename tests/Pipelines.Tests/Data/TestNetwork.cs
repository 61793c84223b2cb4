using System.Net;

namespace MLGenerative.Pipelines.Tests.Data;

/// <summary>A network in memory: each request is answered by a function, and remembered.</summary>
internal sealed class TestNetwork(Func<Uri, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<Uri> Asked { get; } = [];

    public static HttpResponseMessage Status(HttpStatusCode code) => new(code);

    public static HttpResponseMessage Content(byte[] content) => new(HttpStatusCode.OK) { Content = new ByteArrayContent(content) };

    public static HttpResponseMessage NoHost() => throw new HttpRequestException("No such host is known.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(request.RequestUri!);
        return Task.FromResult(answer(request.RequestUri!));
    }
}
