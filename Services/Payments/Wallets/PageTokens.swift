import Crypto
import FoundationEssentials
import Values

/// Writes and reads page tokens: where a page of entries ended, sealed for the owner of the list.
struct PageTokens {
    private static let sealBytes = 16
    private static let sequenceBytes = 8

    let key: SymmetricKey

    func token(after sequence: Int64, for owner: LedgerAccount.Owner) -> String {
        let place = withUnsafeBytes(of: sequence.bigEndian) { Array($0) }
        return Data(place + seal(place, for: owner)).base64EncodedString()
    }

    func sequence(in token: String, for owner: LedgerAccount.Owner) throws -> Int64 {
        guard token.utf8.count <= 2 * (Self.sequenceBytes + Self.sealBytes),
            let bytes = Data(base64Encoded: token).map({ Array($0) }),
            bytes.count == Self.sequenceBytes + Self.sealBytes
        else { throw PaymentsError.pageTokenInvalid }
        let place = Array(bytes.prefix(Self.sequenceBytes))
        guard constantTimeEquals(seal(place, for: owner), Array(bytes.dropFirst(Self.sequenceBytes))) else {
            throw PaymentsError.pageTokenInvalid
        }
        return place.reduce(0) { $0 << 8 | Int64($1) }
    }

    private func seal(_ place: [UInt8], for owner: LedgerAccount.Owner) -> [UInt8] {
        let sealed = Array("\(owner.kind)|\(owner.id)|".utf8) + place
        return Array(HMAC<SHA256>.authenticationCode(for: sealed, using: key).prefix(Self.sealBytes))
    }
}
