import Messaging
import ServiceHost

@main
struct Main {
    static func main() async {
        await MessagingProgram.program.main()
    }
}
