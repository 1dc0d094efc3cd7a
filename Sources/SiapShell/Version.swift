/// The version shown by `--version`.
public enum Version {
    public static let number = "0.1.0"
}
