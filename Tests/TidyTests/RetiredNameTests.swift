import Testing

@Suite struct `Retired names` {
    /// Each with the term of the field that took its place: one word, one meaning, from proto to SQL.
    static let replacements: KeyValuePairs = [
        // Payments
        "Cashier": "Payments", "PinDesk": "PinAuthenticator", "PinTurns": "PinCheckQueue",
        "EarlyVoid": "VoidTombstone", "sameBytes": "constantTimeEquals", "askedAt": "requestedAt",
        "asked_at": "requested_at",
        // Commerce
        "Shelf": "Inventory", "Legs": "SingleFlight", "CustomerBook": "CustomerDirectory",
        "FinishOrder": "OrderSaga", "FinishOrders": "OrderReconciler", "putOff": "reschedule",
        "ProductWords": "SearchTerms", "TextRule": "TextLength",
        // Messaging and Billing
        "Messenger": "Messaging", "Bookkeeper": "Billing", "Doorbell": "MessageNotifier",
        "bells": "subscribers",
        "OrderPlace": "OrderConversation", "checkGivenOut": "validateCursor",
        "reservedBeginnings": "reservedPrefixes",
        // Accounts
        "CodeProgram": "CodeSenderCommand", "CodeSent": "CodeDispatch", "isRight": "verify",
        "tooSoon": "rateLimited",
        // RPC and Contracts
        "DeadPeer": "TCPKeepAlive", "Patience": "Timeouts", "patience": "a timeout",
        "farewell": "disconnectGrace",
        "CallPath": "CallPipeline", "Arrival": "IncomingCall", "ResponseBytes": "ByteWriter",
        "ResponseStream": "MessageWriter", "isHopeless": "isUnreachable", "untilQuiet": "waitForCalls",
        "closeGently": "drainAndClose", "FieldFault": "FieldError",
        "travels": "is sent, is passed on",
        "travelled": "was sent, was passed on",
        // Storage, ServiceHost, Identity
        "FinishedFile": "AtomicFile", "CommitSource": "CommitNotifier", "ServiceParts": "ServiceComponents",
        "Follower": "EventConsumer", "follower": "consumer", "followers": "consumers",
        "ParkedEvent": "DeadLetter", "Milestone": "Watermark", "PeerWatch": "PeerHealthMonitor",
        "PeerContact": "PeerStatusLog", "StorageFaults": "StorageErrorMiddleware",
        "Complaint": "ThrottledLog",
        // Tests
        "Tally": "AsyncCounter", "Mishap": "Fault",
    ]

    @Test func `stay out of the repository`() {
        let used = Repository.writtenFiles.filter { !$0.isIn("Tests/TidyTests") }.flatMap { file in
            file.numberedLines.flatMap { number, line in
                Self.retired(in: line).map { name, term in
                    "\(file.path):\(number): \(name) is now \(term)"
                }
            }
        }
        #expect(used.isEmpty, violations("say it with the field's term:", used))
    }

    @Test(arguments: [
        ("let shelf = Shelf(db)", ["Shelf"]), ("Shelfmark and Bookshelf", []),
        ("a follower's cursor", ["follower"]),
        ("label: \"follower.lag\"", ["follower"]), ("asked_at INTEGER NOT NULL, unasked_at", ["asked_at"]),
        ("string(repeating: x)", []),
    ])
    func `are found as whole words`(line: String, names: [String]) {
        #expect(Self.retired(in: line).map(\.name) == names)
    }

    private static let terms = Dictionary(uniqueKeysWithValues: replacements.map { ($0.key, $0.value) })

    static func retired(in line: String) -> [(name: String, term: String)] {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.compactMap { word in
            terms[String(word)].map { (String(word), $0) }
        }
    }
}
