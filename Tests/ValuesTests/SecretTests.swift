import Testing
import Values

@Suite struct `A secret` {
    let pin = Secret("4711")

    @Test func `is shown by no way of printing`() {
        var dumped = ""
        dump(pin, to: &dumped)
        let shown = [
            "\(pin)", String(describing: pin), String(reflecting: pin), "\(Optional(pin) as Any)", "\([pin])",
            dumped,
            String(reflecting: ["pin": pin]),
        ]
        for text in shown {
            #expect(!text.contains("4711"))
            #expect(text.contains("<redacted>"))
        }
    }

    @Test func `is revealed to who asks for it`() {
        #expect(pin.reveal() == "4711")
    }
}
