// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// The methods of `souk.session.v1.Session`, and who may call them.
public enum SessionMethods {
    public static let signIn = MethodDescriptor(
        service: "souk.session.v1.Session", name: "SignIn", kind: .unary,
        access: Access(anyone: true), idempotent: true)

    public static let all = [signIn]
}
