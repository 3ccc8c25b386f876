import Testing
import Values

@Suite struct `The pause before another attempt` {
    let backoff = Backoff(first: .milliseconds(50), longest: .seconds(5))

    @Test(arguments: [(1, 50), (2, 100), (3, 200), (7, 3_200), (8, 5_000), (Int.max, 5_000), (0, 50)])
    func `doubles up to the longest, cut by at most a half`(failures: Int, milliseconds: Int) {
        for _ in 0..<200 {
            let pause = backoff.pause(afterFailures: failures)
            #expect(pause >= .milliseconds(milliseconds) / 2)
            #expect(pause <= .milliseconds(milliseconds))
        }
    }

    @Test func `is not the same for everybody`() {
        #expect(Set((0..<50).map { _ in backoff.pause(afterFailures: 5) }).count > 10)
    }
}
