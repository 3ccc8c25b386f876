import Payments
import ServiceHost

@main
struct Main {
    static func main() async {
        await PaymentsProgram.program.main()
    }
}
