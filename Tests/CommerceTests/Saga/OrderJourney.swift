import Contracts
import TestKit
import Testing
import Values

@testable import Commerce

/// What is done to an order of two mugs, the question to payments that its last step takes, and how it must
/// end.
enum OrderJourney: String, CaseIterable, Sendable {
    case placed, refused, accepted, declined, cancelled, cancelledUnpaid, unanswered, timedOut
    case shippedInPart, shippedLast, shippedFinal, declinedAfterAccepting, notShipped, closedUnshipped
    case refundedInPart, refundedWhole, refundRefused

    struct End {
        var state: OrdersAPI.OrderState
        var payment: OrdersAPI.PaymentState
        var reason = OrdersAPI.EndReason.unspecified
        var captured: Int64 = 0
        var refunded: Int64 = 0
        var available: Int64 = 10
    }

    var question: PaymentsDouble.Question {
        switch self {
        case .placed, .refused: .hold
        case .accepted, .shippedInPart, .shippedLast, .shippedFinal, .closedUnshipped: .capture
        case .declined, .cancelled, .cancelledUnpaid, .unanswered, .timedOut, .declinedAfterAccepting,
            .notShipped:
            .void
        case .refundedInPart, .refundedWhole, .refundRefused: .refund
        }
    }

    /// Whether time takes the last step.
    var isOfTheReconciler: Bool {
        [.unanswered, .timedOut, .notShipped, .closedUnshipped].contains(self)
    }

    var end: End {
        switch self {
        case .placed: End(state: .placed, payment: .authorised, available: 8)
        case .refused: End(state: .cancelled, payment: .refused, reason: .paymentRefused)
        case .accepted: End(state: .accepted, payment: .captured, captured: 25_00, available: 8)
        case .declined, .declinedAfterAccepting:
            End(state: .cancelled, payment: .voided, reason: .declinedByBusiness)
        case .cancelled, .cancelledUnpaid: End(state: .cancelled, payment: .voided, reason: .cancelledByBuyer)
        case .unanswered: End(state: .cancelled, payment: .voided, reason: .unanswered)
        case .timedOut: End(state: .cancelled, payment: .voided, reason: .paymentTimedOut)
        case .notShipped: End(state: .cancelled, payment: .voided, reason: .notShipped)
        case .shippedInPart: End(state: .accepted, payment: .authorised, captured: 12_50, available: 8)
        case .shippedLast: End(state: .accepted, payment: .captured, captured: 25_00, available: 8)
        case .shippedFinal, .closedUnshipped:
            End(state: .accepted, payment: .captured, captured: 12_50, available: 9)
        case .refundedInPart:
            End(state: .accepted, payment: .partlyRefunded, captured: 25_00, refunded: 10_00, available: 9)
        case .refundedWhole:
            End(state: .accepted, payment: .refunded, captured: 25_00, refunded: 25_00, available: 9)
        case .refundRefused: End(state: .accepted, payment: .captured, captured: 25_00, available: 8)
        }
    }

    var changes: [OrdersAPI.OrderChange] {
        switch self {
        case .placed: [.placed, .authorised]
        case .refused, .cancelledUnpaid, .timedOut: [.placed, .cancelled]
        case .accepted: [.placed, .authorised, .accepted]
        case .declined, .cancelled, .unanswered: [.placed, .authorised, .cancelled]
        case .declinedAfterAccepting, .notShipped: [.placed, .authorised, .accepted, .cancelled]
        case .shippedInPart, .shippedFinal: [.placed, .authorised, .accepted, .shipped, .captured]
        case .shippedLast: [.placed, .authorised, .accepted, .shipped, .captured, .shipped, .captured]
        case .closedUnshipped: [.placed, .authorised, .accepted, .shipped, .captured, .captured]
        case .refundedInPart, .refundedWhole: [.placed, .authorised, .accepted, .refunded]
        case .refundRefused: [.placed, .authorised, .accepted, .refundRefused]
        }
    }
}

// MARK: - On the way

extension OrderJourney {
    private static let oneMug = [OrdersAPI.LineQuantity(line: 0, quantity: 1)]

    /// Brings the order to where the last step is to be taken.
    func prepare(_ fixture: CommerceFixture) async throws {
        switch self {
        case .placed: break
        case .refused: fixture.payments.refuse("req-1", "INSUFFICIENT_FUNDS")
        case .accepted, .declined, .cancelled: try await Self.place(fixture)
        case .unanswered:
            try await Self.place(fixture)
            fixture.clock.advance(seconds: 24 * 3_600)
        case .cancelledUnpaid, .timedOut:
            fixture.payments.next(.hold, .callLost)
            _ = await refusal { try await Self.place(fixture) }
            if self == .timedOut { fixture.clock.advance(seconds: 10 * 60) }
        case .shippedInPart, .shippedFinal, .declinedAfterAccepting, .notShipped:
            try await Self.place(fixture)
            try await fixture.accept("req-1", .asShipped)
            if self == .notShipped { fixture.clock.advance(seconds: 30 * 24 * 3_600) }
        case .shippedLast, .closedUnshipped:
            try await Self.place(fixture)
            try await fixture.accept("req-1", .asShipped)
            try await fixture.ship("req-1", "parcel-0", Self.oneMug)
            if self == .closedUnshipped { fixture.clock.advance(seconds: 30 * 24 * 3_600) }
        case .refundedInPart, .refundedWhole:
            try await Self.place(fixture)
            try await fixture.accept("req-1")
        case .refundRefused:
            try await Self.place(fixture)
            try await fixture.accept("req-1")
            fixture.payments.refuseRefund("refund-1", "INSUFFICIENT_FUNDS")
        }
    }

    func takeLastStep(_ fixture: CommerceFixture) async throws {
        switch self {
        case .placed, .refused: try await Self.place(fixture)
        case .accepted: try await fixture.accept("req-1")
        case .declined, .declinedAfterAccepting: try await fixture.decline("req-1")
        case .cancelled, .cancelledUnpaid: try await fixture.cancel("req-1")
        case .unanswered, .timedOut, .notShipped, .closedUnshipped: try await fixture.reconciler.sweep()
        case .shippedInPart: try await fixture.ship("req-1", "parcel-1", Self.oneMug)
        case .shippedLast: try await fixture.ship("req-1", "parcel-1")
        case .shippedFinal: try await fixture.ship("req-1", "parcel-1", Self.oneMug, final: true)
        case .refundedInPart: try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.oneMug)
        case .refundedWhole: try await fixture.refund("req-1", "refund-1", 25_00, restock: Self.oneMug)
        case .refundRefused: try await fixture.refund("req-1", "refund-1", 10_00, restock: Self.oneMug)
        }
    }

    private static func place(_ fixture: CommerceFixture) async throws {
        try await fixture.place("req-1", [CommerceFixture.line("mug", 2)])
    }
}
