import Contracts
import RPC

// MARK: - The rules of a hold

extension PaymentsDouble {
    func hold(_ request: PaymentsAPI.HoldRequest) throws -> PaymentsAPI.Payment {
        if let refusal = passingRefusal(request.requestID) { throw refusal }
        return try change(request.holdID) { account, refusals in
            switch account?.state {
            case nil: break
            case .voided?: throw Self.refusal("HOLD_VOIDED")
            case .refused?: throw Self.refusal(account?.refusal ?? "")
            default:
                guard account?.request == request else { throw Self.refusal("ID_REUSED", .alreadyExists) }
                return
            }
            if let reason = refusals[request.requestID] {
                account = Account(request: request, state: .refused, refusal: reason)
            } else {
                account = Account(request: request, state: .held, moves: 1)
            }
        } then: { account in
            if account.state == .refused { throw Self.refusal(account.refusal) }
        }
    }

    func capture(_ request: PaymentsAPI.CaptureRequest) throws -> PaymentsAPI.Payment {
        try change(request.holdID) { account, _ in
            guard var held = account else { throw Self.refusal("HOLD_NOT_FOUND", .notFound) }
            if let known = held.captures[request.captureID] {
                guard known == request else { throw Self.refusal("ID_REUSED", .alreadyExists) }
                return
            }
            switch held.state {
            case .voided: throw Self.refusal("HOLD_VOIDED")
            case .refused: throw Self.refusal("HOLD_REFUSED")
            case .captured: throw Self.refusal("HOLD_CAPTURED")
            default: break
            }
            let amount = request.amount?.minor ?? 0
            guard amount > 0 || request.final && held.captured > 0 else {
                throw Self.refusal("AMOUNT_INVALID", .invalidArgument)
            }
            guard held.captured + amount <= held.amount else { throw Self.refusal("CAPTURE_TOO_LARGE") }
            held.captures[request.captureID] = request
            if request.final || held.captured == held.amount {
                held.state = .captured
                held.moves += 1
            }
            account = held
        }
    }

    func void(_ request: PaymentsAPI.VoidRequest) throws -> PaymentsAPI.Payment {
        try change(request.holdID) { account, _ in
            var voided = account ?? Account(state: .voided)
            let hold = voided.request
            guard voided.state == .voided || hold?.payer == request.payer,
                hold.map({ $0.requestID == request.requestID }) ?? true
            else { throw Self.refusal("ID_REUSED", .alreadyExists) }
            if voided.state == .captured || voided.captured > 0 { throw Self.refusal("HOLD_CAPTURED") }
            if voided.state == .held {
                voided.state = .voided
                voided.moves += 1
            }
            account = voided
        }
    }

    func refund(_ request: PaymentsAPI.RefundRequest) throws -> PaymentsAPI.Payment {
        let refusal = refundRefusal(request.refundID)
        return try change(request.holdID) { account, _ in
            guard var refunded = account else { throw Self.refusal("HOLD_NOT_FOUND", .notFound) }
            if let known = refunded.refunds[request.refundID] {
                guard known == request else { throw Self.refusal("ID_REUSED", .alreadyExists) }
                return
            }
            if refunded.refusedRefunds[request.refundID] != nil { return }
            if let refusal {
                refunded.refusedRefunds[request.refundID] = refusal
            } else {
                guard refunded.refunded + (request.amount?.minor ?? 0) <= refunded.captured else {
                    throw Self.refusal("REFUND_TOO_LARGE")
                }
                refunded.refunds[request.refundID] = request
            }
            account = refunded
        } then: { account in
            guard let reason = account.refusedRefunds[request.refundID] else { return }
            let isExhausted = reason == "TOO_MANY_REFUNDS"
            throw Self.refusal(reason, isExhausted ? .resourceExhausted : .failedPrecondition)
        }
    }

    static func refusal(_ reason: String, _ code: RPCCode = .failedPrecondition) -> RPCError {
        RPCError(code, "payments says no", reason: reason)
    }
}
