import Values

/// The names a message's fields go by in JSON.
struct JSONFields {
    struct Field {
        let number: Int
        /// `productId`, as we write it.
        let json: StaticString
        /// `product_id`, which is read as well, and which faults name.
        let proto: StaticString
        /// The field's oneof, counted from 1 within the message; 0 for none.
        let oneof: Int

        init(_ number: Int, _ json: StaticString, _ proto: StaticString, oneof: Int = 0) {
            self.number = number
            self.json = json
            self.proto = proto
            self.oneof = oneof
        }
    }

    /// At most 64: the generator refuses larger messages.
    let fields: [Field]

    init(_ fields: [Field]) { self.fields = fields }

    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        fields.firstIndex { $0.json.spells(name) || $0.proto.spells(name) }
    }

    /// The field that was probably meant by a name that no field has.
    func nearest(to name: String) -> String? {
        NearestName.find(name, in: fields.map { "\($0.json)" })
            ?? NearestName.find(name, in: fields.map { "\($0.proto)" })
    }
}

extension StaticString {
    fileprivate func spells(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        utf8CodeUnitCount == name.count && withUTF8Buffer { $0.elementsEqual(name) }
    }
}

/// What the generator writes for every message to get it from and to JSON.
protocol JSONMessage: ContractMessage {
    static var jsonFields: JSONFields { get }
    init(reading json: inout JSONReader) throws(FieldError)
    func write(to json: inout JSONWriter)
}
