import Commerce
import ServiceHost

@main
struct Main {
    static func main() async {
        await CommerceProgram.program.main()
    }
}
