package vn.rasoat.web;

/**
 * What is wrong with one field of a request.
 *
 * @param path name of the field or parameter
 */
record FieldProblem(String path, String message) {
}
