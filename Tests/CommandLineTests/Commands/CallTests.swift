import Contracts
import RPC
import Testing

@testable import CommandLine

@Suite struct `A call whose JSON is mistyped` {
    @Test(arguments: [
        (#"{"ordreId": "x"}"#, "Did you mean \"orderId\"?"),
        (#"{"orderid": "x"}"#, "Did you mean \"orderId\"?"),
        (#"{"ordr_id": "x"}"#, "Did you mean \"orderId\"?"), (#"{"somethingElse": 1}"#, ""),
    ])
    func `is told the nearest field`(json: String, remedy: String) {
        let error = #expect(throws: RPCError.self) { try OrdersAPI.GetOrderRequest(json: json) }
        #expect(error?.reason == "JSON_MALFORMED")
        #expect(error?.detail.remedy == remedy)
        #expect(error?.sentence.hasSuffix(remedy) == true)
    }
}
