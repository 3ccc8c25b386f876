/// What `--help` prints: what the program is for, and everything that can be chosen about it.
struct SettingsHelp: CustomStringConvertible {
    let program: String
    let purpose: String
    let reader: SettingsReader

    var description: String {
        let own = reader.declared.map(entry).joined(separator: "\n")
        return """
            \(program): \(purpose)

            Settings are taken from flags, then the environment, then the file, then their defaults.

            \(own)
              --config FILE
                  A JSON object with any of these settings under their names, without the dashes.
                  Environment: SOUK_CONFIG
              --help, --version
            """
    }

    private func entry(_ declaration: SettingDeclaration) -> String {
        let names = reader.environmentNames(declaration).joined(separator: " or ")
        let fallback =
            switch declaration.fallbackText {
            case nil: "Required."
            case "": "Default: none."
            case .some(let text): "Default: \(text)"
            }
        return """
              \(declaration.flag)  (\(declaration.meaning))
                  \(declaration.help)
                  \(fallback)  Environment: \(names)
            """
    }
}
