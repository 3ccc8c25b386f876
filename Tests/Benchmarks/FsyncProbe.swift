import Foundation

/// How fast this disk makes 4 KiB durable in a file of constant size: what every durable figure rests on.
enum FsyncProbe {
    static func perSecond(in folder: URL, seconds: Double = 1) throws -> Double {
        let path = folder.appending(path: "fsync-probe").path
        let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else { throw BenchFailure("\(path) cannot be written") }
        defer {
            close(file)
            unlink(path)
        }
        let block = [UInt8](repeating: 7, count: 4_096)
        for index in 0..<64 { pwrite(file, block, block.count, off_t(index * block.count)) }
        fsync(file)
        let start = ContinuousClock.now
        var count = 0
        while (ContinuousClock.now - start).inSeconds < seconds {
            pwrite(file, block, block.count, off_t(count % 64 * block.count))
            fdatasync(file)
            count += 1
        }
        return Double(count) / (ContinuousClock.now - start).inSeconds
    }
}

struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
