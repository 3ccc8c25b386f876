import RPC
import Values

/// Metadata with that token.
func bearer(_ token: Secret<String>) -> Metadata {
    var metadata = Metadata()
    metadata.add("authorization", "Bearer \(token.reveal())")
    return metadata
}
