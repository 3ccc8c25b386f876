import NIOCore
import Testing
import Values
import Wire

@testable import RPC

@Suite struct `A refusal on the wire` {
    static let hex = """
        0a0c4f55545f4f465f53544f434b12116c696e65735b325d2e7175616e746974791a146174206d6f7374207768617420\
        6973206c65667422\
        01332a0135320b54616b652066657765722e3a0b0890a395cd061080e59a77
        """

    @Test func `is souk.common.v1.Refusal as protobuf writes it`() throws {
        let refusal = Refusal.labOutOfStock
        let message = RefusalMessage(reason: refusal.reason, detail: refusal.detail)
        #expect(try message.encode() == ByteBuffer(plainHexEncodedBytes: Self.hex))
        #expect(try RefusalMessage(decoding: ByteBuffer(plainHexEncodedBytes: Self.hex)) == message)
    }

    @Test func `keeps the details it does not know`() throws {
        let other = StatusDetail(
            typeURL: "type.googleapis.com/google.rpc.RetryInfo", value: ByteBuffer(bytes: [1]))
        var error = RPCError(.aborted, "again", reason: "LOST_RACE")
        error.otherDetails = [other]
        #expect(RPCError(status: error.status) == error)
        #expect(error.details.count == 2)
    }

    @Test func `without a reason or detail carries none`() {
        #expect(RPCError(.notFound, "no").status.details.isEmpty)
    }

    @Test func `whose detail is damaged is still a refusal`() throws {
        let damaged = StatusDetail(typeURL: RefusalMessage.typeURL, value: ByteBuffer(bytes: [0x0A, 0xFF]))
        let error = RPCError(status: StatusMessage(code: 9, message: "no", details: [damaged]))
        #expect(error.code == .failedPrecondition)
        #expect(error.otherDetails == [damaged])
    }

    @Test(arguments: [-1, 17, Int32.max])
    func `with a code nobody knows is unknown`(code: Int32) {
        #expect(RPCError(status: StatusMessage(code: code, message: "?")).code == .unknown)
    }

    @Test func `too long for a frame keeps its code and the start of its message`() throws {
        let error = RPCError(.aborted, String(repeating: "a", count: 5 << 20), reason: "LONG")
        let status = error.fittingStatus
        #expect(status.code == RPCCode.aborted.rawValue)
        #expect(status.message.count == 1_000)
    }
}

@Suite struct `Metadata of a call` {
    @Test func `finds a key whatever its case, the first of several`() {
        var metadata = Metadata()
        metadata.add("Authorization", "Bearer a")
        metadata.add("authorization", "Bearer b")
        #expect(metadata["authorization"] == "Bearer a")
        #expect(metadata["AUTHORIZATION"] == "Bearer a")
        #expect(metadata["authorizatio"] == nil)
        #expect(metadata.pairs.map(\.value) == ["Bearer a", "Bearer b"])
    }
}

@Suite struct `A refusal declared as a value` {
    private func charge(pin: String?) throws(Refusal) {
        guard pin != nil else { throw .pinNotSet }
        throw .pinWrong(triesLeft: 2)
    }

    @Test func `is thrown by its name and compared whole`() {
        #expect(throws: Refusal.pinNotSet) { try charge(pin: nil) }
        #expect(throws: Refusal.pinWrong(triesLeft: 2)) { try charge(pin: "1") }
        #expect(Refusal.pinWrong(triesLeft: 2) != .pinWrong(triesLeft: 1))
    }

    @Test func `reaches the caller with code, reason, message and detail`() {
        let expected = RPCError(
            .failedPrecondition, "No PIN is set.", reason: "PIN_NOT_SET",
            detail: RefusalDetail(remedy: "Call SetPin."))
        #expect(RPCError(answering: Refusal.pinNotSet) == expected)
        #expect(Refusal.pinWrong(triesLeft: 1).detail == RefusalDetail())
    }
}

extension Refusal {
    fileprivate static let pinNotSet = Self(
        .failedPrecondition, "PIN_NOT_SET", "No PIN is set.", .init(remedy: "Call SetPin."))

    fileprivate static func pinWrong(triesLeft: Int) -> Self {
        Self(.invalidArgument, "PIN_WRONG", "The PIN is wrong: \(triesLeft) tries are left.")
    }
}

@Suite struct `An address` {
    @Test(arguments: [
        ("127.0.0.1:7104", "127.0.0.1", 7104), ("payments.internal:1", "payments.internal", 1),
        ("[::1]:65535", "::1", 65_535),
    ])
    func `is a host and a port`(text: String, host: String, port: Int) throws {
        let address = try Address(text)
        #expect(address == Address(host: host, port: port))
        #expect(address.description == text)
    }

    @Test(arguments: [
        "", "7104", ":7104", "host", "host:", "host:0", "host:65536", "::1:7104", "a b:1", "http://a:1",
        "host:7x",
    ])
    func `is nothing else`(text: String) {
        #expect(throws: AddressError(text: text)) { try Address(text) }
    }
}

@Suite struct `A router` {
    @Test func `finds each of its methods by the bytes of its name, and no other`() throws {
        let methods = (0..<300).map { Lab.method("Method\($0)") }
        let router = Router(methods.map { MethodHandler($0, .unary { bytes, _ in bytes }) })
        for method in methods {
            #expect(try router.route(view(method.service, method.name))?.method == method)
            #expect(router.route(method)?.method == method)
        }
        for (service, name) in [
            ("", ""), ("souk.lab.v1.Lab", ""), ("souk.lab.v1.Lab", "Method300"),
            ("souk.lab.v1.LabM", "ethod1"),
        ] {
            #expect(try router.route(view(service, name)) == nil)
        }
    }

    private func view(_ service: String, _ name: String) throws -> RequestView {
        var bytes = ByteBuffer()
        RequestEnvelope(service: service, method: name).write(to: &bytes)
        return try RequestView(decoding: bytes)
    }
}
