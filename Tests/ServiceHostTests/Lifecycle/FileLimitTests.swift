import Glibc
import Testing

@testable import ServiceHost

@Suite struct `The limit of open files` {
    @Test func `is raised to what the system allows`() {
        var before = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &before)
        #expect(FileLimit.raise() == Int(clamping: before.rlim_max))
        var after = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &after)
        #expect(after.rlim_cur == before.rlim_max)
    }

    @Test func `leaves clients no more connections than there are files for`() {
        #expect(FileLimit.connections(32_768, files: 1_000_000) == 32_768)
        #expect(FileLimit.connections(32_768, files: 1_024) == 1_024 - FileLimit.reserve)
        #expect(FileLimit.connections(32_768, files: 0) == 1)
    }
}
