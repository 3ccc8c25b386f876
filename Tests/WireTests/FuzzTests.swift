import NIOCore
import Testing

@testable import Wire

/// A million damaged frames, the same ones every time.
@Suite struct `Damaged frames` {
    static let framesPerSeed = 250_000
    /// Every so many, two ways of feeding the same bytes are compared and what was understood is written
    /// again.
    static let comparedEvery = 16
    /// Other tests want to run as well.
    static let restedEvery = 256

    static let corpus: [[UInt8]] = [
        Frame(.request, stream: 1, payload: ByteBuffer.written(`An envelope`.request.write)),
        Frame(.response, stream: 3, payload: ByteBuffer.written(`An envelope`.response.write)),
        Frame(.request, stream: 5, flags: [.remoteOpen, .noData]),
        Frame(.data, stream: 5, flags: [.remoteClosed, .noData]),
        Frame(.data, stream: 5, payload: ByteBuffer(repeating: 0xFF, count: 40)),
        Frame(.cancel, stream: 7),
        Frame(
            .request, stream: 9,
            payload: ByteBuffer.written(RequestEnvelope(service: "s", method: "m", timeoutNano: -1).write)),
        Frame(.response, stream: 11),
    ].map { Array(ByteBuffer.written($0.write).readableBytesView) }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `never crash, and are understood or refused`(seed: UInt64) async throws {
        var random = Seeded(state: seed)
        var (understood, refused) = (0, 0)
        for number in 0..<Self.framesPerSeed {
            let damaged = Self.damage(&random)
            let events = Self.cut(damaged, &random)
            for event in events {
                if Self.isUnderstood(event) { understood += 1 } else { refused += 1 }
            }
            if number % Self.comparedEvery == 0 { try Self.compare(damaged, events) }
            if number % Self.restedEvery == 0 { await Task.yield() }
        }
        // Damage that is never or always noticed would mean that this tries nothing.
        #expect(understood > Self.framesPerSeed / 10)
        #expect(refused > Self.framesPerSeed / 10)
    }

    // MARK: The damage

    private static func damage(_ random: inout Seeded) -> [UInt8] {
        var frame = corpus[random.below(corpus.count)]
        for _ in 0...random.below(3) {
            switch random.below(8) {
            case 0: frame.removeLast(random.below(frame.count))
            case 1: frame.append(contentsOf: corpus[random.below(corpus.count)].prefix(random.below(24)))
            case 2 where frame.count >= 4:
                frame[3] = UInt8(truncatingIfNeeded: frame.count &- 10 &+ random.below(3) &- 1)
            case 3 where frame.count > 10:
                frame[10 + random.below(frame.count - 10)] = [0x00, 0x7F, 0x80, 0xFF][random.below(4)]
            default:
                guard frame.count > 10 else { break }
                frame[random.below(5) == 0 ? random.below(10) : 10 + random.below(frame.count - 10)] ^=
                    1 << random.below(8)
            }
            if frame.isEmpty { frame = [0] }
        }
        return frame
    }

    // MARK: What becomes of it

    /// The events, and last the error if there was one.
    private enum Outcome: Equatable {
        case event(FrameDecoder.Event)
        case error(WireError)
    }

    private static func cut(_ frame: [UInt8], _ random: inout Seeded) -> [Outcome] {
        let split = random.below(frame.count + 1)
        return outcomes([ByteBuffer(bytes: frame[..<split]), ByteBuffer(bytes: frame[split...])])
    }

    private static func outcomes(_ pieces: [ByteBuffer]) -> [Outcome] {
        var decoder = FrameDecoder()
        var outcomes: [Outcome] = []
        do {
            for piece in pieces {
                decoder.feed(piece)
                while let event = try decoder.next() { outcomes.append(.event(event)) }
            }
        } catch {
            outcomes.append(.error(error))
        }
        return outcomes
    }

    private static func isUnderstood(_ outcome: Outcome) -> Bool {
        guard case .event(.frame(let frame)) = outcome else { return false }
        return switch frame.header.type {
        case .request: (try? RequestEnvelope(decoding: frame.payload)) != nil
        case .response: (try? ResponseEnvelope(decoding: frame.payload)) != nil
        default: true
        }
    }

    private static func compare(_ frame: [UInt8], _ outcomes: [Outcome]) throws {
        #expect(self.outcomes(frame.map { ByteBuffer(bytes: [$0]) }) == outcomes)
        for case .event(.frame(let frame)) in outcomes {
            #expect(frame.payload.readableBytes == Int(frame.header.length))
            if let request = try? RequestEnvelope(decoding: frame.payload) {
                let written = ByteBuffer.written(request.write)
                #expect(written.readableBytes == request.encodedBytes)
                #expect(try RequestEnvelope(decoding: written) == request)
            }
            if let response = try? ResponseEnvelope(decoding: frame.payload) {
                let written = ByteBuffer.written(response.write)
                #expect(written.readableBytes == response.encodedBytes)
                #expect(try ResponseEnvelope(decoding: written) == response)
            }
        }
    }
}

/// SplitMix64: the same numbers from the same seed, anywhere.
private struct Seeded {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) & 0x7FFF_FFFF) % bound
    }
}
