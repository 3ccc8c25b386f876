import Testing

@testable import CommandLine

@Suite struct `Indented JSON` {
    @Test(arguments: [
        (#"{}"#, #"{}"#),
        (#"{"a":1,"b":[]}"#, "{\n  \"a\": 1,\n  \"b\": []\n}"),
        (
            #"{"lines":[{"id":"x","n":"1"},{"id":"y"}],"ok":true}"#,
            """
            {
              "lines": [
                {
                  "id": "x",
                  "n": "1"
                },
                {
                  "id": "y"
                }
              ],
              "ok": true
            }
            """
        ),
        (#"{"text":"a \"{,:[\" \\"}"#, "{\n  \"text\": \"a \\\"{,:[\\\" \\\\\"\n}"),
        (#"{"t":"größe ☕"}"#, "{\n  \"t\": \"größe ☕\"\n}"),
    ])
    func `changes nothing but white space between values`(compact: String, indented: String) {
        #expect(IndentedJSON.text(compact) == indented)
    }
}
