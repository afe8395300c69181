package vn.rasoat.household;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.rasoat.language.Vietnamese;

/**
 * Columns of the DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT, in the order of the
 * template. Offices reword the titles; each column knows the wordings met so far, without
 * accents.
 */
enum Column {

	ORDER("STT", 10, "so tt", "so thu tu", "tt"),

	CODE("Mã hộ", 40, "ma so ho", "ma ho gia dinh"),

	HEAD("Họ tên chủ hộ", 100, "chu ho", "ho va ten chu ho", "ten chu ho"),

	NAME("Họ tên thành viên", 100, "ho va ten thanh vien", "ho ten", "ho va ten", "thanh vien", "ten thanh vien"),

	RELATION("Quan hệ với chủ hộ", 60, "quan he", "moi quan he"),

	BIRTH("Ngày sinh", 20, "ngay thang nam sinh", "nam sinh", "ngay sinh nam sinh"),

	SEX("Giới tính", 10, "nam nu", "gioi"),

	CITIZEN_ID("Số CCCD", 20, "cccd", "so cccd cmnd", "cccd cmnd", "cmnd cccd", "so dinh danh ca nhan", "so dinh danh",
			"so can cuoc", "can cuoc", "so cmnd cccd", "so cmnd", "cmnd"),

	PROVINCE("Tỉnh", 100, "tinh thanh pho", "tinh tp", "thanh pho"),

	DISTRICT("Huyện", 100, "quan huyen", "huyen thi xa thanh pho"),

	DISTRICT_CODE("Mã huyện", 20, "ma quan huyen"),

	COMMUNE("Xã", 100, "xa phuong", "phuong xa", "xa phuong thi tran", "xa phuong dac khu"),

	COMMUNE_CODE("Mã xã", 20, "ma xa phuong", "ma phuong xa"),

	VILLAGE("Thôn", 100, "thon ban", "thon to dan pho", "ap", "khom", "thon xom", "thon ban to dan pho",
			"thon ban ap to dan pho", "ban", "xom", "to dan pho", "khu pho", "ten thon"),

	ETHNICITY("Dân tộc", 60, "thanh phan dan toc"),

	CATEGORY("Phân loại hộ", 60, "phanloaiho", "phan loai", "loai ho", "ket qua phan loai ho", "dien ho"),

	DECISION("Số QĐ công nhận", 60, "qdcn", "so quyet dinh cong nhan", "so quyet dinh", "quyet dinh cong nhan",
			"so qd"),

	DECISION_DATE("Ngày QĐ", 20, "ngay quyet dinh", "ngay qd cong nhan", "ngay ky quyet dinh"),

	B1("Điểm B1", 10, "b1", "diem b1 thu nhap"),

	B2("Điểm B2", 10, "b2", "diem b2 thieu hut"),

	MINORITY("DTTS", 10, "isdtts", "dan toc thieu so", "ho dtts"),

	NO_CAPACITY("KNLĐ", 10, "isknld", "khong co kha nang lao dong", "khong kha nang lao dong", "ho knld"),

	MERIT("TVCCCM", 10, "istvcccm", "thanh vien co cong cach mang", "co cong cach mang"),

	CAUSE("Nguyên nhân nghèo", 300, "nguyen nhan"),

	AGE("Tuổi", 10, "do tuoi"),

	SIZE("Quy mô hộ", 10, "so nhan khau", "nhan khau", "so khau", "quy mo");

	/** Without these the rows cannot be understood. */
	static final List<Column> NEEDED = List.of(NAME, RELATION, VILLAGE, CATEGORY);

	private final String title;

	private final int longest;

	private final List<String> wordings;

	Column(String title, int longest, String... wordings) {
		this.title = title;
		this.longest = longest;
		this.wordings = Stream.concat(Stream.of(plain(title)), Stream.of(wordings)).toList();
	}

	String title() {
		return this.title;
	}

	int longest() {
		return this.longest;
	}

	/** Key of the column's name in the messages files. */
	public String key() {
		return "household.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The column a title means: the wording itself, or a longer one that begins with it.
	 */
	static Optional<Column> named(String title) {
		String plain = plain(title);
		Optional<Column> exact = Stream.of(values()).filter((column) -> column.wordings.contains(plain)).findFirst();
		return exact.or(() -> Stream.of(values())
			.filter((column) -> column.beginning(plain) > 3)
			.max((one, other) -> Integer.compare(one.beginning(plain), other.beginning(plain))));
	}

	private int beginning(String plain) {
		return this.wordings.stream()
			.filter((wording) -> plain.startsWith(wording + " "))
			.mapToInt(String::length)
			.max()
			.orElse(0);
	}

	private static String plain(String text) {
		return Vietnamese.plain(text).replaceAll("[^a-z0-9]+", " ").strip();
	}

}
