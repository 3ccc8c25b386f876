import Testing
import Values

@testable import Accounts

@Suite struct `One-time codes` {
    let codes = OneTimeCodes(key: Secret([UInt8](repeating: 7, count: 32)))

    @Test func `are six digits, each first digit as likely as the others`() {
        var counts: [Character: Int] = [:]
        for _ in 0..<10_000 {
            let code = codes.make().reveal()
            #expect(code.utf8.count == 6)
            if let first = code.first { counts[first, default: 0] += 1 }
        }
        #expect(counts.count == 10)
        #expect(counts.values.allSatisfy { (800...1_200).contains($0) })
    }

    @Test func `are right for one verification alone`() {
        let code = Secret("123456")
        let hash = codes.hash(of: code, for: "ver_1")
        #expect(codes.verify(code, for: "ver_1", hash: hash))
        #expect(!codes.verify(code, for: "ver_2", hash: hash))
        #expect(!codes.verify(Secret("123457"), for: "ver_1", hash: hash))
    }

    @Test func `are ten digits where that is asked for`() {
        #expect(codes.make(digits: 10).reveal().utf8.count == 10)
        #expect(codes.make(digits: 10).reveal() != codes.make(digits: 10).reveal())
    }
}
