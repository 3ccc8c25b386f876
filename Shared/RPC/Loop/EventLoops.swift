import NIOCore
import NIOPosix

/// The event loops of this process, which all its connections share.
public enum EventLoops {
    /// Takes one loop for every two cores; counts only before the first connection.
    ///
    /// A call that comes in on one loop and goes on by another wakes a second thread twice, and the
    /// database's threads need cores too.
    public static func useHalfTheCores() {
        NIOSingletons.groupLoopCountSuggestion = max(1, System.coreCount / 2)
    }

    /// Runs tasks on the event loop of the thread that asks, or on any loop from a thread of none.
    ///
    /// A task that makes calls or reads streams is woken there without another thread being woken first. It
    /// must not compute for long: the loop's connections wait meanwhile.
    public static var executor: any TaskExecutor {
        LoopExecutor.of(
            MultiThreadedEventLoopGroup.currentEventLoop ?? MultiThreadedEventLoopGroup.singleton.any())
    }
}
