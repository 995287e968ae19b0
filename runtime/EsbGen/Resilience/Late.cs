namespace EsbGen.Resilience;

/// <summary>
/// Waits for foreign code, which may heed no token, no longer than a call may take. What it comes to later is disposed of, and what it
/// throws later reaches nobody.
/// </summary>
internal static class Late
{
    /// <summary>Waits for a task.</summary>
    /// <typeparam name="T">What the task gives.</typeparam>
    /// <param name="task">The task. Where the wait ends early, hand it to <see cref="Abandon"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The task itself where it is complete, which costs nothing.</returns>
    /// <exception cref="OperationCanceledException">The wait, or the task, was canceled.</exception>
    public static Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        task.IsCompleted ? task : RaceAsync(task, cancellationToken);
#else
        task.IsCompleted ? task : task.WaitAsync(cancellationToken);
#endif

    /// <summary>Disposes of what a task that nobody waits for any more comes to.</summary>
    /// <typeparam name="T">What the task gives.</typeparam>
    /// <param name="task">The task; null where it was never started.</param>
    public static void Abandon<T>(Task<T>? task) => task?.ContinueWith(
        static task =>
        {
            if (task.Status == TaskStatus.RanToCompletion)
            {
                (task.Result as IDisposable)?.Dispose();
            }
            else
            {
                // Reading the exception observes it. Otherwise it would reach TaskScheduler.UnobservedTaskException with its secrets.
                _ = task.Exception;
            }
        },
        CancellationToken.None,
        TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

#if NETSTANDARD2_0
    private static async Task<T> RaceAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        var ended = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(static ended => ((TaskCompletionSource<T>)ended!).TrySetCanceled(), ended))
        {
            return await (await Task.WhenAny(task, ended.Task).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }
#endif
}
