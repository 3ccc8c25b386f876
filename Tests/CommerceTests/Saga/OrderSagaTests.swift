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
        func prepare(_ fixture: CommerceFixture) async throws {
            switch self {
            case .placed: break
            case .refused: fixture.payments.refuse("order-1", "INSUFFICIENT_FUNDS")
            case .accepted, .declined, .cancelled: try await Self.place(fixture)
            case .unanswered:
                try await Self.place(fixture)
                fixture.clock.advance(seconds: 24 * 3_600)
            case .cancelledUnpaid, .timedOut:
                fixture.payments.next(.hold, .callLost)
                _ = await refusal { try await Self.place(fixture) }
                if self == .timedOut { fixture.clock.advance(seconds: 15 * 60) }
            }
        }

        func takeLastStep(_ fixture: CommerceFixture) async throws {
            switch self {
            case .placed, .refused: try await Self.place(fixture)
            case .accepted: try await fixture.accept("order-1")
            case .declined: try await fixture.decline("order-1")
            case .cancelled, .cancelledUnpaid: try await fixture.cancel("order-1")
            case .unanswered, .timedOut: try await fixture.reconciler.sweep()
            }
        }

        private static func place(_ fixture: CommerceFixture) async throws {
            try await fixture.place("order-1", [CommerceFixture.line("mug", 2)])
        }
    }

    enum Cure: String, CaseIterable, Sendable {
        case theRepairAlone, theCallAgain, bothAtOnce
    }

    static let faults: [PaymentsDouble.Fault?] = [nil] + PaymentsDouble.Fault.allCases

    @Test(arguments: Journey.allCases, faults)
    func `ends as if nothing had`(journey: Journey, fault: PaymentsDouble.Fault?) async throws {
        for cure in Cure.allCases {
            let fixture = try await CommerceFixture(mugs: 10)
            try await journey.prepare(fixture)
            let askedBefore = fixture.payments.asked(journey.question)
            let lost = try await suffer(fault, journey, fixture)
            try await heal(by: cure, journey, fixture)
            try await expectEnd(of: journey, fixture)

            // Whoever was given up for dead comes back: nothing changes any more.
            fixture.payments.release()
            await lost?.value
            try await heal(by: cure, journey, fixture)
            try await expectEnd(of: journey, fixture)
            #expect(fixture.payments.asked(journey.question) - askedBefore <= 4)
        }
    }

    /// Takes the last step and lets it come to grief.
    ///
    /// A step that hangs belongs to a program that has crashed.
    private func suffer(
        _ fault: PaymentsDouble.Fault?, _ journey: Journey, _ fixture: CommerceFixture
    ) async throws -> Task<Void, Never>? {
        if let fault { fixture.payments.next(journey.question, fault) }
        switch fault {
        case .hangsBefore, .hangsAfter, .late:
            let step = Task { _ = try? await journey.takeLastStep(fixture) }
            await fixture.payments.hung()
            fixture.crash()
            return step
        case .callLost, .answerLost:
            let refused = await refusal { try await journey.takeLastStep(fixture) }
            // The repair keeps to itself what payments did not answer.
            #expect(refused?.code == (journey == .unanswered || journey == .timedOut ? nil : .unavailable))
        case nil:
            _ = try? await journey.takeLastStep(fixture)
        }
        return nil
    }

    private func heal(by cure: Cure, _ journey: Journey, _ fixture: CommerceFixture) async throws {
        fixture.clock.advance(seconds: 10)
        switch cure {
        case .theRepairAlone: try await fixture.reconciler.sweep()
        case .theCallAgain: _ = try? await journey.takeLastStep(fixture)
        case .bothAtOnce:
            async let repair = fixture.reconciler.sweep()
            async let call: Void = journey.takeLastStep(fixture)
            _ = try await repair
            _ = try? await call
        }
    }

    private func expectEnd(of journey: Journey, _ fixture: CommerceFixture) async throws {
        let order = try await fixture.order("order-1")
        #expect(order.state == journey.end.state)
        #expect(order.endReason == journey.end.reason)
        #expect(try await fixture.available() == journey.end.available)
        #expect(try await fixture.states(of: "order-1") == journey.states)
        try await fixture.expectSound()
        if journey == .refused {
            let refused = await refusal { try await journey.takeLastStep(fixture) }
            #expect(refused == Refused(.failedPrecondition, "PAYMENT_REFUSED"))
        }
    }
}
