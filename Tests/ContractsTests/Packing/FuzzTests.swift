import Contracts
import NIOCore
import RPC
import Testing

/// Bytes that nobody meant to send.
///
/// What is decoded all the same must be a whole message: it encodes, and what it
/// encodes to decodes to itself.
@Suite struct `Reading bytes somebody has broken` {
    /// Times the number of golden messages: several hundred thousand in all.
    static let mutationsPerInstance = 400

    @Test(arguments: Golden.byMessage.keys.sorted())
    func `never gets further than a refusal`(name: String) throws {
        var random = Dice(seed: name)
        let instances = Golden.byMessage[name] ?? []
        #expect(!instances.isEmpty)
        for golden in instances {
            for _ in 0..<Self.mutationsPerInstance {
                let other = instances.randomElement(using: &random) ?? golden
                let broken = mutated(golden.bytes, other.bytes, &random)
                try readBack(broken, golden.type)
            }
        }
    }

    @Test(arguments: Golden.byMessage.keys.sorted())
    func `never gets further than a refusal in JSON`(name: String) throws {
        var random = Dice(seed: name + " json")
        let instances = Golden.byMessage[name] ?? []
        for golden in instances {
            for _ in 0..<Self.mutationsPerInstance / 4 {
                let other = instances.randomElement(using: &random) ?? golden
                let broken = mutated(ByteBuffer(string: golden.json), ByteBuffer(string: other.json), &random)
                try readBackJSON(broken, golden.type)
            }
        }
    }

    private func readBack<Message: ContractMessage>(_ bytes: ByteBuffer, _: Message.Type) throws {
        do {
            let message = try Message(decoding: bytes)
            let again = try message.encode()
            #expect(try Message(decoding: again) == message)
        } catch let error as RPCError {
            #expect(error.code == .invalidArgument || error.code == .resourceExhausted, "\(error)")
        }
    }

    private func readBackJSON<Message: ContractMessage>(_ json: ByteBuffer, _: Message.Type) throws {
        do {
            let message = try Message(json: json)
            #expect(try Message(json: message.json()) == message)
        } catch let error as RPCError {
            #expect(error.code == .invalidArgument, "\(error)")
        }
    }

    private func mutated(_ bytes: ByteBuffer, _ other: ByteBuffer, _ random: inout Dice) -> ByteBuffer {
        var result = Array(buffer: bytes)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...result.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0 where place < result.count: result[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1 where place < result.count: result[place] = .random(in: 0...255, using: &random)
            case 2: result.removeSubrange(place...)
            case 3: result.insert(.random(in: 0...255, using: &random), at: place)
            case 4: result.insert(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], at: place)
            default:
                let stranger = Array(buffer: other)
                let from = Int.random(in: 0...stranger.count, using: &random)
                result.replaceSubrange(place..., with: stranger[from...])
            }
        }
        return ByteBuffer(bytes: result)
    }
}

/// The same throws at every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: String) {
        state = seed.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
