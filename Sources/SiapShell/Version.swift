/// The version shown by `--version`.
public enum Version {
    /// As in the tag of a release.
    public static let number = "0.1.0"
}
