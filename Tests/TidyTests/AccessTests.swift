import Contracts
import RPC
import Testing

@Suite struct `Access in the contract` {
    @Test func `names only permissions that a role, an API key or an operator can have`() {
        let unknown = ContractTable.all.compactMap { entry -> String? in
            let access = entry.descriptor.access
            let words =
                [access.business].compactMap { $0 }.filter { !Permissions.business.may($0) }
                + [access.operator].compactMap { $0 }.filter { !Permissions.operator.may($0) }
            return words.isEmpty ? nil : "\(entry.descriptor.fullName): \(words.joined(separator: ", "))"
        }
        #expect(
            unknown.isEmpty,
            violations("nobody could call these; add the word to Shared/RPC/Call/Permissions.swift:", unknown)
        )
    }

    @Test func `gives every permission something to open`() {
        let accesses = ContractTable.all.map(\.descriptor.access)
        let idle =
            Permissions.business.words.subtracting(accesses.compactMap(\.business))
            .union(Permissions.operator.words.subtracting(accesses.compactMap(\.operator)))
        #expect(idle.isEmpty, violations("no method asks for these:", idle.sorted()))
    }

    /// What people call passes the gateway, where a program's or an operator's token counts for nothing.
    @Test func `keeps events, audits and upkeep from people`() {
        let packages = ["souk.events.", "souk.audit.", "souk.maintenance."]
        let open = ContractTable.all.map(\.descriptor).filter { method in
            method.access.opensToClients && packages.contains { method.service.hasPrefix($0) }
        }
        #expect(open.isEmpty, violations("these would pass the gateway:", open.map(\.fullName)))
    }
}
