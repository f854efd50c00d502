package id.msme.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text with places in braces, cut once so that rendering only joins. */
final class Template {

    private record Piece(String text, boolean isPlace) {}

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    static Template of(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            if (open < 0) {
                pieces.add(new Piece(text.substring(from), false));
                break;
            }
            int close = text.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a place is opened and not closed: " + text);
            }
            pieces.add(new Piece(text.substring(from, open), false));
            pieces.add(new Piece(text.substring(open + 1, close), true));
            from = close + 1;
        }
        return new Template(pieces);
    }

    Set<String> places() {
        var names = new LinkedHashSet<String>();
        pieces.stream().filter(Piece::isPlace).forEach(piece -> names.add(piece.text()));
        return names;
    }

    String render(Map<String, String> arguments) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.isPlace() ? arguments.getOrDefault(piece.text(), "?") : piece.text());
        }
        return text.toString();
    }
}
