import Testing

@testable import Commerce

@Suite struct `A page token` {
    @Test(arguments: ["1", "mug", "Théière", String(repeating: "\u{1F375}", count: 100)])
    func `carries a position through text`(position: String) throws {
        let token = PageToken(position: position, of: "a list")
        #expect(try PageToken(text: token.text, of: "a list") == token)
        #expect(token.text.utf8.count <= PageToken.textBytesMax)
    }

    @Test func `is good for its own list alone`() {
        let token = PageToken(position: "mug", of: "a list")
        #expect(throws: PageError.tokenInvalid) { try PageToken(text: token.text, of: "another list") }
    }

    @Test func `with any one character changed is none`() {
        let text = PageToken(position: "mug", of: "a list").text
        for index in text.indices {
            for other in "0123456789abcdefg" where other != text[index] {
                var changed = text
                changed.replaceSubrange(index...index, with: [other])
                #expect(throws: PageError.tokenInvalid) { try PageToken(text: changed, of: "a list") }
            }
        }
    }
}
