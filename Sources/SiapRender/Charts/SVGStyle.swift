import SiapText

/// The look of charts in SVG. Colours are written out for each ground: renderers that make pictures of SVG know no
/// variables.
enum SVGStyle {
    private struct Ground {
        var ground: String, text: String, dim: String, line: String, unknown: String
        var series: [String]
    }

    /// Colours that the colour-blind tell apart, after Okabe and Ito; on white all are dark enough for letters.
    private static let light = Ground(
        ground: "#fff", text: "#1b1f24", dim: "#57606a", line: "#d8dee4", unknown: "#8c959f",
        series: ["#0072b2", "#c75000", "#00805c", "#b0528a", "#946600", "#2f7fb3", "#7a4fb5", "#6b6b00"])
    private static let dark = Ground(
        ground: "#14171b", text: "#e6e9ed", dim: "#a3acb6", line: "#343b43", unknown: "#7d8690",
        series: ["#56b4e9", "#f08a4b", "#2fc796", "#e59bc6", "#e6b84a", "#9bd0f2", "#b99af0", "#d6d05a"])

    /// Class names are short: each mark has one. b title, n notes, k small, o on a dark mark, v over the grid, e and m
    /// where text ends or has its middle, g ground, u unknown, l grid, a axis, s0… filled as a series, p0… drawn as
    /// one.
    static let sheet = Markup {
        Markup(
            asWritten: """
                .siap-chart text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",\
                sans-serif;font-size:13px}
                .siap-chart .b{font-weight:600;font-size:15px}
                .siap-chart .n,.siap-chart .k{font-size:12px}
                .siap-chart .e{text-anchor:end}
                .siap-chart .m{text-anchor:middle}
                .siap-chart .v{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
                .siap-chart polyline{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}

                """)
        rules(light)
        "@media screen and (prefers-color-scheme:dark){\n"
        rules(dark)
        "}\n"
    }

    private static func rules(_ look: Ground) -> String {
        """
        .siap-chart text{fill:\(look.text)}
        .siap-chart .n,.siap-chart .k{fill:\(look.dim)}
        .siap-chart .o{fill:\(look.ground)}
        .siap-chart .g{fill:\(look.ground)}
        .siap-chart .u{fill:\(look.unknown)}
        .siap-chart .v{stroke:\(look.ground)}
        .siap-chart .l{stroke:\(look.line)}
        .siap-chart .a{stroke:\(look.dim)}

        """
            + look.series.enumerated().map { ".siap-chart .s\($0){fill:\($1)} .siap-chart .p\($0){stroke:\($1)}\n" }
            .joined()
    }
}
