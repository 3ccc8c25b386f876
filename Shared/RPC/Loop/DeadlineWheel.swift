import NIOCore

/// Says which calls may have run out of time, for next to nothing per call.
///
/// Each slot is a few milliseconds and lists the ids to look at once they have passed. Nothing is taken out
/// when a call ends: whoever asks finds that it is gone. A deadline beyond the wheel waits in its last slot
/// and is added again when that one comes, so an id is held for two seconds at most.
struct DeadlineWheel {
    static let slotNanoseconds: Int64 = 4_000_000
    static let slotsCount = 512

    private var slots: [[UInt32]] = []
    /// All ticks up to this one have been looked at.
    private var tick: Int64 = 0
    private var held = 0
    /// The first tick that may have something.
    private var earliest = Int64.max

    /// The call is due in the first slot that ends at or after its deadline.
    mutating func add(_ id: UInt32, _ deadline: NIODeadline, now: NIODeadline) {
        if slots.isEmpty { slots = Array(repeating: [], count: Self.slotsCount) }
        if held == 0 { tick = Self.tick(now) }
        let wanted = Self.tick(deadline) + 1
        let due = min(max(wanted, tick + 1), tick + Int64(Self.slotsCount) - 1)
        slots[Self.slot(due)].append(id)
        held += 1
        earliest = min(earliest, due)
    }

    /// When to ask again; nil if nothing is waited for.
    var nextLook: NIODeadline? {
        held == 0 ? nil : .uptimeNanoseconds(UInt64(earliest * Self.slotNanoseconds))
    }

    /// The ids whose slot has passed.
    ///
    /// The caller looks at their deadlines, and adds again what is not over.
    mutating func due(now: NIODeadline) -> [UInt32] {
        let current = Self.tick(now)
        guard held > 0, earliest <= current else { return [] }
        var due: [UInt32] = []
        var passed = earliest
        while passed <= min(current, tick + Int64(Self.slotsCount)) {
            due += slots[Self.slot(passed)]
            slots[Self.slot(passed)].removeAll(keepingCapacity: true)
            passed += 1
        }
        tick = current
        held -= due.count
        earliest = held == 0 ? .max : (firstHeld(after: current) ?? .max)
        return due
    }

    private func firstHeld(after tick: Int64) -> Int64? {
        (1..<Int64(Self.slotsCount)).lazy.map { tick + $0 }.first { !slots[Self.slot($0)].isEmpty }
    }

    private static func tick(_ moment: NIODeadline) -> Int64 {
        Int64(moment.uptimeNanoseconds) / slotNanoseconds
    }

    private static func slot(_ tick: Int64) -> Int { Int(tick % Int64(slotsCount)) }
}
