import Gateway
import ServiceHost

@main
struct Main {
    static func main() async {
        await GatewayProgram.program.main()
    }
}
