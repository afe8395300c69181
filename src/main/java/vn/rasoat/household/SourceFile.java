package vn.rasoat.household;

import java.util.List;

/** A file that was read, with its checksum. */
record SourceFile(String communeCode, String name, String sha256, List<SourceRow> rows) {
}
