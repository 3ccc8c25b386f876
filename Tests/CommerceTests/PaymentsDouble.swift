import Contracts
import RPC
import Synchronization

/// The payments service as commerce knows it: it keeps the promises of payments.proto about holds, and goes
/// wrong when it is told to.
final class PaymentsDouble: Sendable {
    enum Question: String, CaseIterable, Sendable {
        case hold, capture, void, refund
    }

    /// What goes wrong with one question.
    enum Fault: String, CaseIterable, Sendable {
        /// The question never arrives.
        case callLost
        /// The question takes effect, the answer never arrives.
        case answerLost
        /// The asker hears nothing until `release`, and then that the question was lost; so it was.
        case hangsBefore
        /// The asker hears nothing until `release`, and then that the question was lost; but it took effect.
        case hangsAfter
        /// The question is under way until `release`, and arrives only then.
        case late
    }

    struct Account: Sendable {
        var request: PaymentsAPI.HoldRequest?
        var state: PaymentsAPI.HoldState
        var refusal = ""
        var captures: [String: PaymentsAPI.CaptureRequest] = [:]
        var refunds: [String: PaymentsAPI.RefundRequest] = [:]
        var refusedRefunds: [String: String] = [:]
        /// How often money moved into the hold or back out of it.
        var moves = 0

        var amount: Int64 { request?.amount?.minor ?? 0 }
        var captured: Int64 { captures.values.reduce(0) { $0 + ($1.amount?.minor ?? 0) } }
        var refunded: Int64 { refunds.values.reduce(0) { $0 + ($1.amount?.minor ?? 0) } }
    }

    private struct State: Sendable {
        var isDown = false
        var refusals: [String: String] = [:]
        var passingRefusals: [String: RPCError] = [:]
        var refundRefusals: [String: String] = [:]
        var faults: [Question: [Fault]] = [:]
        var asked: [Question: Int] = [:]
        var holds: [String: Account] = [:]
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let hangs = AsyncStream.makeStream(of: Question.self)
}

// MARK: - What a test says and sees

extension PaymentsDouble {
    /// While it is down every question is lost.
    var isDown: Bool {
        get { state.withLock { $0.isDown } }
        set { state.withLock { $0.isDown = newValue } }
    }

    /// The next question of that kind comes to grief.
    func next(_ question: Question, _ fault: Fault) {
        state.withLock { $0.faults[question, default: []].append(fault) }
    }

    /// The hold of that request of a buyer's will be refused.
    func refuse(_ request: String, _ reason: String) {
        state.withLock { $0.refusals[request] = reason }
    }

    /// The hold of that request will be refused so until it is forgiven, and nothing is remembered of it.
    func refuse(_ request: String, _ reason: String, passing code: RPCCode) {
        state.withLock { $0.passingRefusals[request] = Self.refusal(reason, code) }
    }

    func forgive(_ request: String) {
        state.withLock { $0.passingRefusals[request] = nil }
    }

    /// The refund of that id will be refused, and remembered as refused.
    func refuseRefund(_ id: String, _ reason: String) {
        state.withLock { $0.refundRefusals[id] = reason }
    }

    /// Puts a hold in a state that commerce knows nothing of.
    func set(_ order: String, to hold: PaymentsAPI.HoldState) {
        state.withLock { $0.holds[order, default: Account(state: hold)].state = hold }
    }

    /// Waits until a question hangs.
    func hung() async {
        for await _ in hangs.stream { return }
    }

    /// Lets all that hangs go on.
    func release() {
        let waiting = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        for asker in waiting { asker.resume() }
    }

    func asked(_ question: Question) -> Int {
        state.withLock { $0.asked[question] ?? 0 }
    }

    func hold(of order: String) -> Account? {
        state.withLock { $0.holds[order] }
    }

    var holds: [String: Account] { state.withLock { $0.holds } }
}

// MARK: - What it keeps

extension PaymentsDouble {
    /// Changes one hold, of which `edit` gets nothing if there is none, and says how it is then.
    ///
    /// What `edit` throws leaves the hold as it was; what `then` throws does not.
    func change(
        _ id: String, _ edit: (inout Account?, _ refusals: [String: String]) throws -> Void,
        then check: (Account) throws -> Void = { _ in }
    ) throws -> PaymentsAPI.Payment {
        let account = try state.withLock { state -> Account? in
            var account = state.holds[id]
            try edit(&account, state.refusals)
            state.holds[id] = account
            return account
        }
        guard let account else { throw RPCError(.notFound, "no hold", reason: "HOLD_NOT_FOUND") }
        try check(account)
        return PaymentsAPI.Payment(holdID: id, state: account.state, amount: account.request?.amount)
    }

    func passingRefusal(_ request: String) -> RPCError? {
        state.withLock { $0.passingRefusals[request] }
    }

    func refundRefusal(_ id: String) -> String? {
        state.withLock { $0.refundRefusals[id] }
    }
}

// MARK: - How it answers

extension PaymentsDouble: RPCService {
    var methods: [MethodHandler] {
        [
            MethodHandler(
                PaymentsMethods.hold,
                .unary { bytes, _ in
                    let request = try PaymentsAPI.HoldRequest(decoding: bytes)
                    let payment = try await self.answer(.hold) { try self.hold(request) }
                    return try PaymentsAPI.HoldResponse(payment: payment).encode()
                }),
            MethodHandler(
                PaymentsMethods.capture,
                .unary { bytes, _ in
                    let request = try PaymentsAPI.CaptureRequest(decoding: bytes)
                    let payment = try await self.answer(.capture) { try self.capture(request) }
                    return try PaymentsAPI.CaptureResponse(payment: payment).encode()
                }),
            MethodHandler(
                PaymentsMethods.void,
                .unary { bytes, _ in
                    let request = try PaymentsAPI.VoidRequest(decoding: bytes)
                    let payment = try await self.answer(.void) { try self.void(request) }
                    return try PaymentsAPI.VoidResponse(payment: payment).encode()
                }),
            MethodHandler(
                PaymentsMethods.refund,
                .unary { bytes, _ in
                    let request = try PaymentsAPI.RefundRequest(decoding: bytes)
                    let payment = try await self.answer(.refund) { try self.refund(request) }
                    return try PaymentsAPI.RefundResponse(payment: payment).encode()
                }),
        ]
    }

    private static let lost = RPCError(.unavailable, "payments cannot be reached")

    private func answer(
        _ question: Question, _ take: @Sendable () throws -> PaymentsAPI.Payment
    ) async throws -> PaymentsAPI.Payment {
        let (isDown, fault) = state.withLock { state -> (Bool, Fault?) in
            state.asked[question, default: 0] += 1
            guard let faults = state.faults[question], let first = faults.first else {
                return (state.isDown, nil)
            }
            state.faults[question] = Array(faults.dropFirst())
            return (state.isDown, first)
        }
        if isDown { throw Self.lost }
        switch fault {
        case nil: return try take()
        case .callLost: throw Self.lost
        case .answerLost:
            _ = try? take()
            throw Self.lost
        case .hangsBefore:
            await hang(question)
            throw Self.lost
        case .hangsAfter:
            _ = try? take()
            await hang(question)
            throw Self.lost
        case .late:
            await hang(question)
            return try take()
        }
    }

    private func hang(_ question: Question) async {
        await withCheckedContinuation { asker in
            state.withLock { $0.waiting.append(asker) }
            hangs.continuation.yield(question)
        }
    }
}
