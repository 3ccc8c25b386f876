import Glibc
import NIOCore

/// How the kernel notices that the other machine is gone, on either side of a connection.
///
/// Without these a peer that lost its power is waited for a quarter of an hour when something was sent to it,
/// and two hours when nothing was.
enum TCPKeepAlive {
    /// How long nothing is heard before it is asked whether it is there, and how often and how many times.
    static let idleSeconds = 30
    static let probeSeconds = 10
    static let probesMax = 3
    /// How long what was sent may stay unacknowledged.
    static let unacknowledgedMilliseconds = 30_000

    static let options: [(ChannelOptions.Types.SocketOption, SocketOptionValue)] = [
        (option(level: SOL_SOCKET, SO_KEEPALIVE), 1),
        (option(level: CInt(IPPROTO_TCP), TCP_KEEPIDLE), SocketOptionValue(idleSeconds)),
        (option(level: CInt(IPPROTO_TCP), TCP_KEEPINTVL), SocketOptionValue(probeSeconds)),
        (option(level: CInt(IPPROTO_TCP), TCP_KEEPCNT), SocketOptionValue(probesMax)),
        (option(level: CInt(IPPROTO_TCP), TCP_USER_TIMEOUT), SocketOptionValue(unacknowledgedMilliseconds)),
    ]

    private static func option(level: CInt, _ name: CInt) -> ChannelOptions.Types.SocketOption {
        ChannelOptions.Types.SocketOption(
            level: NIOBSDSocket.OptionLevel(rawValue: level), name: NIOBSDSocket.Option(rawValue: name))
    }
}
