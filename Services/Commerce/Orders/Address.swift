import Contracts
import RPC
import Requests
import Values

/// Where goods go.
struct Address: Hashable, Sendable {
    static let nameLength = TextLength(1...100)
    static let lineCounts = 1...5
    static let lineLength = TextLength(1...100)
    static let postalCodeLength = TextLength(0...20)
    static let cityLength = TextLength(1...100)
    static let phoneLength = TextLength(0...40)

    let name: String
    let lines: [String]
    let postalCode: String
    let city: String
    /// ISO 3166-1 alpha-2.
    let country: String
    let phone: String
}

extension Address {
    /// Throws ADDRESS_INVALID naming the field.
    init(_ message: OrdersAPI.Address, field: String) throws {
        guard Self.lineCounts.contains(message.lines.count) else {
            throw Refusal.addressInvalid("\(field).lines", rule: "1 to 5 lines")
        }
        guard message.country.utf8.count == 2,
            message.country.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            throw Refusal.addressInvalid("\(field).country", rule: "two capital letters of ISO 3166-1: `DE`")
        }
        self.init(
            name: try Self.check(message.name, Self.nameLength, "\(field).name"),
            lines: try message.lines.enumerated().map { index, line in
                try Self.check(line, Self.lineLength, "\(field).lines[\(index)]")
            },
            postalCode: try Self.check(message.postalCode, Self.postalCodeLength, "\(field).postal_code"),
            city: try Self.check(message.city, Self.cityLength, "\(field).city"),
            country: message.country,
            phone: try Self.check(message.phone, Self.phoneLength, "\(field).phone"))
    }

    private static func check(_ text: String, _ length: TextLength, _ field: String) throws -> String {
        do {
            return try length.check(text, field: field)
        } catch let refusal as Refusal {
            throw Refusal.addressInvalid(field, rule: refusal.detail.rule)
        }
    }
}

extension OrdersAPI.Address {
    init(_ address: Address) {
        self.init(
            name: address.name, lines: address.lines, postalCode: address.postalCode, city: address.city,
            country: address.country, phone: address.phone)
    }
}
