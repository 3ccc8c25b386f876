// Who calls, and whether they are let in.
extension CallPipeline {
    /// The call as its handler sees it; it has paid by then.
    ///
    /// A stream that somebody signed in for is ended from now on when their token ends.
    func admit(_ incoming: IncomingCall, _ ticket: AdmissionTicket) async throws -> Call {
        let method = incoming.route.method
        let revision = incoming.authorization == nil ? 0 : streams?.revision ?? 0
        let address = try await clientAddress(of: incoming, ticket)
        let (caller, credentials) = try await authenticate(incoming, from: address, ticket)
        try method.access.enforce(on: caller, calling: method.name)
        incoming.peer.noteAdmitted()
        var call = Call(
            method: method, caller: caller, deadline: incoming.deadline, metadata: incoming.metadata,
            peer: incoming.peer.description, clientAddress: address)
        call.credentials = credentials
        call.connection = incoming.connection
        if let stream = incoming.authorization, !credentials.isEmpty {
            call.authorization = stream
            streams?.add(stream, by: CallerToken(caller, credentials), checkedAt: revision)
        }
        return call
    }

    /// Whom a forwarder names; the connection's address pays for a forwarder's token that is new.
    private func clientAddress(of incoming: IncomingCall, _ ticket: AdmissionTicket) async throws -> String? {
        guard let authenticator else { return nil }
        return try await authenticator.clientAddress(of: incoming.metadata) { known in
            if known == nil { try ticket.charge(incoming.peer.network) }
        }
    }

    /// Who calls, by the call's own token or else by the connection's, and the `authorization` that says so.
    ///
    /// Nobody, if the token does not count and the method is open to anyone: a client that refreshes its
    /// session may well still send the token that has run out.
    private func authenticate(
        _ incoming: IncomingCall, from address: String?, _ ticket: AdmissionTicket
    ) async throws -> (Caller, Metadata) {
        let charge: (Caller?) throws -> Void = { known in
            if let known, known != .anonymous { return try ticket.charge(known) }
            try ticket.charge(address.map(ClientNetwork.init(ofPeer:)) ?? incoming.peer.network)
        }
        guard let authenticator else {
            try charge(nil)
            return (.anonymous, Metadata())
        }
        let isSignedIn = incoming.metadata[Metadata.authorization] == nil
        let signedIn = isSignedIn ? incoming.connection?.token?.credentials : nil
        let credentials = signedIn ?? incoming.metadata
        do {
            let caller = try await authenticator.caller(of: credentials, admitting: charge)
            try ticket.charge(caller)
            return (caller, caller == .anonymous ? Metadata() : credentials)
        } catch {
            guard incoming.route.method.access.anyone, RPCError(answering: error).code == .unauthenticated
            else { throw error }
            return (.anonymous, Metadata())
        }
    }
}
