import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

/// Between every two steps of an order something is lost or somebody dies; in the end it is as if nothing had
/// been.
@Suite(.timeLimit(.minutes(5))) struct `An order that something happens to` {
    enum Cure: String, CaseIterable, Sendable {
        case theReconcilerAlone, theCallAgain, bothAtOnce
    }

    static let faults: [PaymentsDouble.Fault?] = [nil] + PaymentsDouble.Fault.allCases

    @Test(arguments: OrderJourney.allCases, faults)
    func `ends as if nothing had`(journey: OrderJourney, fault: PaymentsDouble.Fault?) async throws {
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
        _ fault: PaymentsDouble.Fault?, _ journey: OrderJourney, _ fixture: CommerceFixture
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
            // The reconciler keeps to itself what payments did not answer.
            #expect(refused?.code == (journey.isOfTheReconciler ? nil : .unavailable))
        case nil:
            _ = try? await journey.takeLastStep(fixture)
        }
        return nil
    }

    private func heal(by cure: Cure, _ journey: OrderJourney, _ fixture: CommerceFixture) async throws {
        fixture.clock.advance(seconds: 10)
        switch cure {
        case .theReconcilerAlone: try await fixture.reconciler.sweep()
        case .theCallAgain: _ = try? await journey.takeLastStep(fixture)
        case .bothAtOnce:
            async let sweep = fixture.reconciler.sweep()
            async let call: Void = journey.takeLastStep(fixture)
            _ = try await sweep
            _ = try? await call
        }
    }

    private func expectEnd(of journey: OrderJourney, _ fixture: CommerceFixture) async throws {
        let order = try await fixture.order("req-1")
        let end = journey.end
        #expect((order.state, order.payment) == (end.state, end.payment))
        #expect(order.endReason == end.reason)
        #expect(order.captured?.minor == end.captured)
        #expect(order.refunded?.minor == end.refunded)
        #expect(try await fixture.available() == end.available)
        #expect(try await fixture.changes(of: "req-1") == journey.changes)
        try await fixture.expectSound()
        func again() async throws { try await journey.takeLastStep(fixture) }
        switch journey {
        case .refused: await expect("PAYMENT_REFUSED", .failedPrecondition, field: "", again)
        case .refundRefused: await expect("INSUFFICIENT_FUNDS", .failedPrecondition, field: "amount", again)
        default: try await again()
        }
    }
}
