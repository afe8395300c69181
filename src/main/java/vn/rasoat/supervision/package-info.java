/**
 * Theo dõi, đôn đốc: where every commune of an area stands in every step, what is late
 * and what will be, and the file of a commune as an inspector takes it away. Reads the
 * faces of the others, keeps nothing (QĐ 24/2021/QĐ-TTg, Art. 4).
 */
@NullMarked
package vn.rasoat.supervision;

import org.jspecify.annotations.NullMarked;
