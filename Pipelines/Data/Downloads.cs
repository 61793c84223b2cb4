using MLGenerative.Common;
using MLGenerative.Pipelines.Texts;

namespace MLGenerative.Pipelines.Data;

/// <summary>Fetches the files of a data set: each is verified beside its place and then renamed, so that a file in the cache is always whole.</summary>
internal sealed class Downloads(DataRequest request) : IDisposable
{
    // Without a network, all attempts together must end within seconds.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestStall = TimeSpan.FromSeconds(20);
    private const long MostBytes = 128L << 20;

    private readonly HttpClient _client = new(request.Network ?? new SocketsHttpHandler { ConnectTimeout = LongestWait }, disposeHandler: request.Network is null)
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "mlgen" } },
    };

    private TimeSpan _waitsLeft = LongestWait * 2;

    /// <summary>What went wrong, an attempt each.</summary>
    public List<Phrase> Failures { get; } = [];

    /// <summary>Gets what is missing from the first address that has it; null when none has.</summary>
    public async Task<Uri?> GetAsync(IdxDataSetSource source, IReadOnlyList<Uri> addresses, string folder, CancellationToken cancellationToken)
    {
        foreach (var address in addresses)
        {
            var isNpz = address.AbsolutePath.EndsWith(".npz", StringComparison.Ordinal);
            var whole = isNpz
                ? await FileAsync(address, Path.Combine(folder, source.NpzName), path => source.LoadNpz(path), cancellationToken).ConfigureAwait(false)
                : await PartsAsync(source, address, folder, cancellationToken).ConfigureAwait(false);
            if (whole) return address;
        }

        return null;
    }

    public void Dispose() => _client.Dispose();

    private async Task<bool> PartsAsync(IdxDataSetSource source, Uri address, string folder, CancellationToken cancellationToken)
    {
        foreach (var part in source.Parts)
        {
            var target = Path.Combine(folder, part.FileName + ".gz");
            if (IsGood(part, target, source.Name)) continue;
            var file = new Uri(address, part.FileName + ".gz");
            if (!await FileAsync(file, target, path => part.Read(path, source.Name), cancellationToken).ConfigureAwait(false)) return false;
        }

        return true;
    }

    private static bool IsGood(IdxPart part, string path, string name)
    {
        if (!File.Exists(path)) return false;
        try
        {
            _ = part.Read(path, name);
            return true;
        }
        catch (DataSetException)
        {
            // A damaged file is replaced by the download.
            return false;
        }
    }

    private async Task<bool> FileAsync(Uri address, string target, Action<string> verify, CancellationToken cancellationToken)
    {
        using var whole = new AtomicFile(target);
        try
        {
            using var response = await AnswerAsync(address, cancellationToken).ConfigureAwait(false);
            Kept(target, () => Directory.CreateDirectory(Path.GetDirectoryName(target)!));
            await SaveAsync(response, address, whole.Temporary, cancellationToken).ConfigureAwait(false);
            verify(whole.Temporary);
            Kept(target, whole.Commit);
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or HttpIOException or TimeoutException)
        {
            Failures.Add(DataTexts.Attempt.With(address, LibraryMessage.Of(failure)));
            return false;
        }
        catch (DownloadRefusedException refusal)
        {
            Failures.Add(DataTexts.Attempt.With(address, refusal.Phrase));
            return false;
        }
        catch (DataSetException unfit) when (!unfit.Phrase.Text.Equals(DataTexts.CacheUnwritable))
        {
            Failures.Add(DataTexts.Attempt.With(address, unfit.Phrase));
            return false;
        }
    }

    private async Task<HttpResponseMessage> AnswerAsync(Uri address, CancellationToken cancellationToken)
    {
        var wait = _waitsLeft < LongestWait ? _waitsLeft : LongestWait;
        if (wait <= TimeSpan.Zero) throw new DownloadRefusedException(DataTexts.NoAnswer.With(0.0));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(wait);
        try
        {
            var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return response;
            response.Dispose();
            throw new DownloadRefusedException(DataTexts.HttpStatus.With((int)response.StatusCode));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            _waitsLeft -= wait;
            throw new DownloadRefusedException(DataTexts.NoAnswer.With(wait.TotalSeconds));
        }
    }

    private async Task SaveAsync(HttpResponseMessage response, Uri address, string path, CancellationToken cancellationToken)
    {
        var total = response.Content.Headers.ContentLength;
        if (total > MostBytes) throw new DownloadRefusedException(DataTexts.TooLarge.With(MostBytes));
        var name = Path.GetFileName(address.AbsolutePath);
        var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = content.ConfigureAwait(false);
        using var file = Kept(path, () => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
        var buffer = new byte[1 << 17];
        var received = 0L;
        request.Progress?.Report(new DownloadProgress(name, address, received, total));
        while (true)
        {
            var got = await ReadAsync(content, buffer, cancellationToken).ConfigureAwait(false);
            if (got == 0) break;
            received += got;
            if (received > MostBytes) throw new DownloadRefusedException(DataTexts.TooLarge.With(MostBytes));
            Kept(path, () => file.Write(buffer, 0, got));
            request.Progress?.Report(new DownloadProgress(name, address, received, total));
        }
    }

    private static async Task<int> ReadAsync(Stream content, byte[] buffer, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestStall);
        try
        {
            return await content.ReadAsync(buffer, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DownloadRefusedException(DataTexts.NoAnswer.With(LongestStall.TotalSeconds));
        }
        catch (IOException failure)
        {
            throw new HttpRequestException(failure.Message, failure);
        }
    }

    private static void Kept(string path, Action write) => Kept(path, () =>
    {
        write();
        return 0;
    });

    // A folder that cannot be written is no fault of the address: trying the next one would not help.
    private static T Kept<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DataSetException(DataTexts.CacheUnwritable.With(Path.GetDirectoryName(path), LibraryMessage.Of(failure)), inner: failure);
        }
    }

    private sealed class DownloadRefusedException(Phrase phrase) : TextException(phrase);
}
