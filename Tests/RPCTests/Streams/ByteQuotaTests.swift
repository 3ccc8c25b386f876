import Testing

@testable import RPC

@Suite struct `A quota of bytes` {
    @Test func `is taken up to its last byte, and given back`() {
        let quota = ByteQuota(bytesMax: 100)
        #expect(quota.take(60))
        #expect(!quota.take(41))
        #expect(quota.take(40))
        quota.give(100)
        #expect(quota.usedBytes == 0)
    }

    @Test func `within another takes from both or from none`() {
        let whole = ByteQuota(bytesMax: 100)
        let (one, other) = (ByteQuota(bytesMax: 80, within: whole), ByteQuota(bytesMax: 80, within: whole))
        #expect(one.take(60))
        #expect(!other.take(50))
        #expect(!one.take(30))
        #expect((one.usedBytes, other.usedBytes, whole.usedBytes) == (60, 0, 60))
        #expect(other.take(40))
        #expect(!other.isMostlyFree)
        one.give(60)
        #expect(whole.usedBytes == 40)
        #expect(one.isMostlyFree)
    }
}
