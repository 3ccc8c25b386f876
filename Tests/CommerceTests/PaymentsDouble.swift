import Contracts
import RPC
import Synchronization

/// The payments service as commerce knows it: it keeps the promises of payments.proto about holds, and goes
/// wrong when it is told to.
final class PaymentsDouble: Sendable {
    enum Question: String, CaseIterable, Sendable {
        case hold, capture, void
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
        /// How often money moved in or out of the hold.
        var moves = 0
    }

    private struct State: Sendable {
        var isDown = false
        var refusals: [String: String] = [:]
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

    /// The hold of that order will be refused.
    func refuse(_ order: String, _ reason: String) {
        state.withLock { $0.refusals[order] = reason }
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
                    let payment = try await self.answer(.capture) { try self.capture(request.holdID) }
                    return try PaymentsAPI.CaptureResponse(payment: payment).encode()
                }),
            MethodHandler(
                PaymentsMethods.void,
                .unary { bytes, _ in
                    let request = try PaymentsAPI.VoidRequest(decoding: bytes)
                    let payment = try await self.answer(.void) { try self.void(request.holdID) }
                    return try PaymentsAPI.VoidResponse(payment: payment).encode()
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

// MARK: - The rules of a hold

extension PaymentsDouble {
    private func hold(_ request: PaymentsAPI.HoldRequest) throws -> PaymentsAPI.Payment {
        try state.withLock { state in
            if let account = state.holds[request.holdID] {
                switch account.state {
                case .voided: throw refusal("HOLD_VOIDED")
                case .refused: throw refusal(account.refusal)
                default:
                    guard account.request == request else { throw refusal("ID_REUSED") }
                    return payment(request.holdID, account)
                }
            }
            if let reason = state.refusals[request.holdID] {
                state.holds[request.holdID] = Account(request: request, state: .refused, refusal: reason)
                throw refusal(reason)
            }
            let account = Account(request: request, state: .held, moves: 1)
            state.holds[request.holdID] = account
            return payment(request.holdID, account)
        }
    }

    private func capture(_ id: String) throws -> PaymentsAPI.Payment {
        try state.withLock { state in
            guard var account = state.holds[id] else { throw refusal("HOLD_NOT_FOUND") }
            switch account.state {
            case .voided: throw refusal("HOLD_VOIDED")
            case .refused: throw refusal("HOLD_REFUSED")
            case .held:
                account.state = .captured
                account.moves += 1
                state.holds[id] = account
            default: break
            }
            return payment(id, account)
        }
    }

    private func void(_ id: String) throws -> PaymentsAPI.Payment {
        try state.withLock { state in
            var account = state.holds[id] ?? Account(state: .voided)
            if account.state == .captured { throw refusal("HOLD_CAPTURED") }
            if account.state == .held {
                account.state = .voided
                account.moves += 1
            }
            state.holds[id] = account
            return payment(id, account)
        }
    }

    private func payment(_ id: String, _ account: Account) -> PaymentsAPI.Payment {
        PaymentsAPI.Payment(holdID: id, state: account.state, amount: account.request?.amount)
    }

    private func refusal(_ reason: String) -> RPCError {
        RPCError(.failedPrecondition, "payments says no", reason: reason)
    }
}
