import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

/// Between every two steps of an order something is lost or somebody dies; in the end it is as if nothing had
/// been.
@Suite(.timeLimit(.minutes(5))) struct `An order that something happens to` {
    /// What is done to the order, the question to payments that it takes, and how it must end.
    enum Journey: String, CaseIterable, Sendable {
        case placed, refused, accepted, declined, cancelled, cancelledUnpaid, unanswered, timedOut

        var question: PaymentsDouble.Question {
            switch self {
            case .placed, .refused: .hold
            case .accepted: .capture
            case .declined, .cancelled, .cancelledUnpaid, .unanswered, .timedOut: .void
            }
        }

        var end: (state: OrdersAPI.OrderState, reason: OrdersAPI.EndReason, available: Int64) {
            switch self {
            case .placed: (.paid, .unspecified, 8)
            case .refused: (.cancelled, .paymentRefused, 10)
            case .accepted: (.accepted, .unspecified, 8)
            case .declined: (.cancelled, .declinedByBusiness, 10)
            case .cancelled, .cancelledUnpaid: (.cancelled, .cancelledByBuyer, 10)
            case .unanswered: (.cancelled, .unanswered, 10)
            case .timedOut: (.cancelled, .paymentTimedOut, 10)
            }
        }

        var states: [OrdersAPI.OrderState] {
            switch self {
            case .placed: [.awaitingPayment, .paid]
            case .refused: [.awaitingPayment, .cancelled]
            case .accepted: [.awaitingPayment, .paid, .accepting, .accepted]
            case .declined, .cancelled, .unanswered: [.awaitingPayment, .paid, .cancelling, .cancelled]
            case .cancelledUnpaid, .timedOut: [.awaitingPayment, .cancelling, .cancelled]
            }
        }

        /// Brings the order to where the last step is to be taken.
        func prepare(_ shop: Shop) async throws {
            switch self {
            case .placed: break
            case .refused: shop.payments.refuse("order-1", "INSUFFICIENT_FUNDS")
            case .accepted, .declined, .cancelled: try await Self.place(shop)
            case .unanswered:
                try await Self.place(shop)
                shop.clock.advance(seconds: 24 * 3_600)
            case .cancelledUnpaid, .timedOut:
                shop.payments.next(.hold, .callLost)
                _ = await refusal { try await Self.place(shop) }
                if self == .timedOut { shop.clock.advance(seconds: 15 * 60) }
            }
        }

        func takeLastStep(_ shop: Shop) async throws {
            switch self {
            case .placed, .refused: try await Self.place(shop)
            case .accepted: try await shop.accept("order-1")
            case .declined: try await shop.decline("order-1")
            case .cancelled, .cancelledUnpaid: try await shop.cancel("order-1")
            case .unanswered, .timedOut: try await shop.reconciler.sweep()
            }
        }

        private static func place(_ shop: Shop) async throws {
            try await shop.place("order-1", [Shop.line("mug", 2)])
        }
    }

    enum Cure: String, CaseIterable, Sendable {
        case theRepairAlone, theCallAgain, bothAtOnce
    }

    static let mishaps: [PaymentsDouble.Mishap?] = [nil] + PaymentsDouble.Mishap.allCases

    @Test(arguments: Journey.allCases, mishaps)
    func `ends as if nothing had`(journey: Journey, mishap: PaymentsDouble.Mishap?) async throws {
        for cure in Cure.allCases {
            let shop = try await Shop(mugs: 10)
            try await journey.prepare(shop)
            let askedBefore = shop.payments.asked(journey.question)
            let lost = try await suffer(mishap, journey, shop)
            try await heal(by: cure, journey, shop)
            try await expectEnd(of: journey, shop)

            // Whoever was given up for dead comes back: nothing changes any more.
            shop.payments.release()
            await lost?.value
            try await heal(by: cure, journey, shop)
            try await expectEnd(of: journey, shop)
            #expect(shop.payments.asked(journey.question) - askedBefore <= 4)
        }
    }

    /// Takes the last step and lets it come to grief.
    ///
    /// A step that hangs belongs to a program that has crashed.
    private func suffer(
        _ mishap: PaymentsDouble.Mishap?, _ journey: Journey, _ shop: Shop
    ) async throws -> Task<Void, Never>? {
        if let mishap { shop.payments.next(journey.question, mishap) }
        switch mishap {
        case .hangsBefore, .hangsAfter, .late:
            let step = Task { _ = try? await journey.takeLastStep(shop) }
            await shop.payments.hung()
            shop.crash()
            return step
        case .callLost, .answerLost:
            let refused = await refusal { try await journey.takeLastStep(shop) }
            // The repair keeps to itself what payments did not answer.
            #expect(refused?.code == (journey == .unanswered || journey == .timedOut ? nil : .unavailable))
        case nil:
            _ = try? await journey.takeLastStep(shop)
        }
        return nil
    }

    private func heal(by cure: Cure, _ journey: Journey, _ shop: Shop) async throws {
        shop.clock.advance(seconds: 10)
        switch cure {
        case .theRepairAlone: try await shop.reconciler.sweep()
        case .theCallAgain: _ = try? await journey.takeLastStep(shop)
        case .bothAtOnce:
            async let repair = shop.reconciler.sweep()
            async let call: Void = journey.takeLastStep(shop)
            _ = try await repair
            _ = try? await call
        }
    }

    private func expectEnd(of journey: Journey, _ shop: Shop) async throws {
        let order = try await shop.order("order-1")
        #expect(order.state == journey.end.state)
        #expect(order.endReason == journey.end.reason)
        #expect(try await shop.available() == journey.end.available)
        #expect(try await shop.states(of: "order-1") == journey.states)
        try await shop.expectSound()
        if journey == .refused {
            let refused = await refusal { try await journey.takeLastStep(shop) }
            #expect(refused == Refused(.failedPrecondition, "PAYMENT_REFUSED"))
        }
    }
}
