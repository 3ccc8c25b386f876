import Contracts
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import ServiceHost

/// Fails as it is told to.
private struct Failing: EventsService {
    let error: any Error & Sendable

    func tail(
        _ request: EventsAPI.TailRequest, to stream: MessageWriter<EventsAPI.TailResponse>, _ call: Call
    ) async throws {
        throw error
    }

    func findCursor(
        _ request: EventsAPI.FindCursorRequest, _ call: Call
    ) async throws -> EventsAPI.FindCursorResponse {
        throw error
    }
}

@Suite struct `A service whose storage fails` {
    let identity = TestIdentity()
    let log = MemoryLog()

    private func answer(to error: any Error & Sendable) async throws -> RPCError {
        let link = InProcessLink(
            services: [StorageErrorMiddleware(answering: [Failing(error: error)], logger: log.logger)],
            authenticator: identity.authenticator, credential: identity.signer(for: "billing"))
        let answer = await #expect(throws: RPCError.self) {
            for try await _ in try await EventsClient(link).tail(.init()) {}
        }
        return try #require(answer)
    }

    @Test(arguments: [
        (StorageError.diskFull, "STORAGE_FULL"), (.readOnly, "STORAGE_READ_ONLY"),
        (.failed("EIO"), "STORAGE_FAILED"), (.corrupt(path: "x", details: "y"), "STORAGE_CORRUPT"),
        (.overloaded(queued: 9), "STORAGE_OVERLOADED"), (.closed, "STORAGE_CLOSED"),
    ])
    func `asks its callers to come back`(error: StorageError, reason: String) async throws {
        let answer = try await answer(to: error)
        #expect(answer.code == .unavailable)
        #expect(answer.reason == reason)
        #expect(answer.detail.remedy.isEmpty == false)
    }

    @Test func `says so in the log once, not at every call`() async throws {
        for _ in 0..<5 { _ = try await answer(to: StorageError.diskFull) }
        #expect(log.all.filter { $0.contains("storage cannot be used") }.count == 5)
        let faults = StorageErrorMiddleware(
            answering: [Failing(error: StorageError.readOnly)], logger: log.logger)
        let link = InProcessLink(
            services: [faults], authenticator: identity.authenticator,
            credential: identity.signer(for: "billing"))
        for _ in 0..<5 {
            await #expect(throws: RPCError.self) {
                for try await _ in try await EventsClient(link).tail(.init()) {}
            }
        }
        #expect(log.all.filter { $0.contains("STORAGE_READ_ONLY") }.count == 1)
    }

    @Test func `leaves every other error as it is`() async throws {
        #expect(try await answer(to: Refusal.tooManyTypes).reason == "TOO_MANY_TYPES")
        #expect(try await answer(to: StorageError.column("id", "is missing")).code == .internal)
    }
}
