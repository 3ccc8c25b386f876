/// What can be the key of a map.
///
/// JSON knows it as text only. Keys of text that differ in nothing but how accents are composed are one key,
/// as they are everywhere in Swift.
protocol MapKey: Hashable {
    init?(jsonKey: String)
    var jsonKey: String { get }

    /// The order maps are written in, which is that of every protobuf library asked for a fixed one.
    func precedes(_ other: Self) -> Bool
}

extension Dictionary where Key: MapKey {
    var inOrder: [(key: Key, value: Value)] { sorted { $0.key.precedes($1.key) } }
}

extension String: MapKey {
    init?(jsonKey: String) { self = jsonKey }
    var jsonKey: String { self }
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension Bool: MapKey {
    init?(jsonKey: String) { self.init(jsonKey) }
    var jsonKey: String { description }
    func precedes(_ other: Bool) -> Bool { !self && other }
}

extension MapKey where Self: FixedWidthInteger {
    init?(jsonKey: String) { self.init(jsonKey) }
    var jsonKey: String { String(self) }
    func precedes(_ other: Self) -> Bool { self < other }
}

extension Int32: MapKey {}
extension Int64: MapKey {}
extension UInt32: MapKey {}
extension UInt64: MapKey {}
