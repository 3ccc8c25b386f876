public import NIOCore
public import RPC

/// A message of `proto/`: a plain value with two outer forms, protobuf and JSON.
public protocol ContractMessage: RPCMessage, Hashable {
    /// Reads protobuf's JSON mapping.
    ///
    /// Names are taken as `productId` and as `product_id`, numbers as numbers and as text; `null` is absent.
    /// Unknown and repeated names, two fields of one oneof, and anything over `JSONReader`'s limits throw an
    /// `RPCError` of INVALID_ARGUMENT that names the field.
    init(json: ByteBuffer) throws

    /// Protobuf's JSON mapping, without spaces; fields at their default are left out.
    func json() -> ByteBuffer
}

extension ContractMessage {
    public init(json text: String) throws { try self.init(json: ByteBuffer(string: text)) }

    /// `json()` as text, for logs and the command line.
    public func jsonText() -> String { String(buffer: json()) }
}

/// An enum of `proto/`.
///
/// Any 32-bit number is a value of it: tomorrow's servers may say more than today's list.
public protocol ContractEnum: Hashable, Sendable, CaseIterable {
    /// The values known today, by their names in the .proto.
    static var names: [(name: String, value: Self)] { get }

    init(rawValue: Int32)
    var rawValue: Int32 { get }
}

extension ContractEnum {
    /// The values known today.
    public static var allCases: [Self] { names.map(\.value) }

    /// `ORDER_STATE_PAID`; nil for a value that this program is too old to know.
    public var name: String? { Self.names.first { $0.value == self }?.name }

    public init?(name: String) {
        guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
        self = known.value
    }
}
