import Testing

@Suite struct `Leftovers` {
    /// Spelled in two halves, so that this file may hold them.
    static let reminders = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]

    @Test func `remind nobody: there is no unfinished work in the repository`() {
        let left = Repository.writtenFiles.flatMap { file in
            file.numberedLines
                .filter { numbered in Self.reminders.contains { numbered.line.contains($0) } }
                .map { "\(file.path):\($0.number): \($0.line)" }
        }
        #expect(left.isEmpty, violations("finish it or leave it out:", left))
    }

    @Test func `are not printed: only the command line and its like talk to a terminal`() {
        let free = ["Services/CommandLine", "Tests", "Shared/Codegen"]
        let printing = Repository.swiftFiles
            .filter { file in !free.contains { file.isIn($0) } }
            .flatMap { file in
                file.numberedLines.filter {
                    $0.line.contains(/^\s*(Swift\.)?(print|debugPrint|dump|NSLog)\(/)
                }
                .map { "\(file.path):\($0.number): \($0.line)" }
            }
        #expect(
            printing.isEmpty,
            violations("log it with Logger.current, a constant message and dotted metadata:", printing))
    }
}
