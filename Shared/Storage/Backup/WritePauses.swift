/// The pause the writer is in, if any, and the snapshot of the last one.
final class WritePauses: @unchecked Sendable {
    private let monitor = Monitor()
    private var lastID: UInt64 = 0
    private var pausedID: UInt64?
    private var isStopped = false
    private var held: (id: UInt64, snapshot: Snapshot, until: Double)?

    /// Keeps the snapshot in place of the one before.
    ///
    /// Nil when the database closes.
    func begin(_ snapshot: Snapshot, seconds: Double) -> UInt64? {
        monitor.withLock {
            if isStopped { return nil }
            lastID += 1
            pausedID = lastID
            held = (lastID, snapshot, monotonicSeconds() + seconds)
            return lastID
        }
    }

    /// Blocks the writer's thread until the pause is ended or its time is up.
    func waitForEnd(of id: UInt64, seconds: Double) {
        let deadline = monotonicSeconds() + seconds
        monitor.withLock {
            while pausedID == id, monitor.wait(until: deadline) || monotonicSeconds() < deadline {}
            if pausedID == id { pausedID = nil }
        }
    }

    func end(_ id: UInt64) -> Bool {
        monitor.withLock {
            guard pausedID == id else { return false }
            pausedID = nil
            monitor.wakeAll()
            return true
        }
    }

    func snapshot(of id: UInt64) -> Snapshot? {
        monitor.withLock { held?.id == id ? held?.snapshot : nil }
    }

    func drop(_ id: UInt64) {
        monitor.withLock {
            if held?.id == id { held = nil }
        }
    }

    /// Lets go of a snapshot that was held for too long.
    func dropIfExpired() {
        monitor.withLock {
            if let until = held?.until, until < monotonicSeconds() { held = nil }
        }
    }

    /// Ends everything: the database closes.
    func stop() {
        monitor.withLock {
            isStopped = true
            pausedID = nil
            held = nil
            monitor.wakeAll()
        }
    }
}
