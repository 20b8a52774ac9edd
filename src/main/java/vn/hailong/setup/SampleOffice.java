package vn.hailong.setup;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.hailong.office.AgencyKind;

/** The two made-up offices; each has its own seed, so that every demonstration is the same. */
enum SampleOffice {
  WARD(
      AgencyKind.WARD,
      "phuong-hoa-mai",
      "Phường Hoa Mai",
      "Hoa Mai Ward",
      "wards",
      700,
      20261,
      0.12),
  COMMUNE(
      AgencyKind.COMMUNE,
      "xa-suoi-trong",
      "Xã Suối Trong",
      "Suoi Trong Commune",
      "communes",
      500,
      20262,
      -0.1);

  /** Desks of each office: Vietnamese and English name, the fields it serves, how good it is. */
  static final List<Counter> COUNTERS =
      List.of(
          new Counter(
              "Quầy 1: Hộ tịch – Chứng thực",
              "Desk 1: Civil status, certification",
              List.of("civil_status", "authentication"),
              0.15),
          new Counter(
              "Quầy 2: Đất đai – Xây dựng",
              "Desk 2: Land, construction",
              List.of("land", "construction"),
              0),
          new Counter(
              "Quầy 3: Bảo trợ xã hội – Hộ kinh doanh",
              "Desk 3: Social protection, household business",
              List.of("social_protection", "household_business"),
              0.05));

  final AgencyKind kind;
  final String code;
  final String nameVi;
  final String nameEn;
  final String rankingGroup;
  final int responses;
  final double service;
  private final int seed;

  SampleOffice(
      AgencyKind kind,
      String code,
      String nameVi,
      String nameEn,
      String rankingGroup,
      int responses,
      int seed,
      double service) {
    this.kind = kind;
    this.code = code;
    this.nameVi = nameVi;
    this.nameEn = nameEn;
    this.rankingGroup = rankingGroup;
    this.responses = responses;
    this.seed = seed;
    this.service = service;
  }

  /** Chance for one purpose, the same at every start. */
  RandomGenerator random(String purpose) {
    return new Random(seed + 31L * purpose.hashCode());
  }

  /** A desk; 0 is usual service, 0.3 more is about five points of satisfaction more. */
  record Counter(String nameVi, String nameEn, List<String> fields, double service) {}
}
