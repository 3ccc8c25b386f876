import RPC
import Requests
import Testing

@Suite struct `A text in a request` {
    let name = TextLength(1...5)

    @Test(arguments: ["a", "abcde", "\u{1F600}\u{1F600}\u{1F600}\u{1F600}\u{1F600}", " a "])
    func `within its length is taken as it is`(text: String) throws {
        #expect(try name.check(text, field: "name") == text)
    }

    @Test(arguments: ["", "abcdef"])
    func `outside its length is refused`(text: String) {
        #expect(
            throws: Refusal.textInvalid(
                "name", rule: "1 to 5 characters", current: "\(text.count) characters")
        ) {
            try name.check(text, field: "name")
        }
    }

    @Test(arguments: [" ", "\u{00A0}", "\u{200E}\u{200E}", "\u{FEFF}"])
    func `with nothing to see is refused where a character is needed`(text: String) {
        #expect(throws: Refusal.textInvalid("name", rule: "not blank")) {
            try name.check(text, field: "name")
        }
    }

    @Test func `may be empty where none is needed`() throws {
        #expect(try TextLength(0...5).check("", field: "note") == "")
    }

    @Test(arguments: ["a\u{0}", "a\u{202E}b", "a\nb", "\u{2028}a"])
    func `that misleads or spans lines is refused on one line`(text: String) {
        #expect(throws: Refusal.textInvalid("name", rule: "printable characters on one line")) {
            try name.check(text, field: "name")
        }
    }

    @Test func `may span lines where lines are allowed`() throws {
        #expect(try TextLength(1...5, lines: true).check("a\nb", field: "text") == "a\nb")
    }
}
