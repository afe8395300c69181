package vn.rasoat.demo;

/** User names of the three people who carry a village. */
record Cast(String reviewer, String head, String officer) {
}
