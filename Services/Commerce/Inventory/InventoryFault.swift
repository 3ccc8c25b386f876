/// The stored stock contradicts what is asked of it.
///
/// Never a caller's mistake, so it is no refusal: the call fails as INTERNAL and what it wrote is undone.
struct InventoryFault: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
