#include "CReadinessPack.h"

// #embed is standard C since C23, and known to clang before it is asked for.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char pack_dsl[] = {
#embed "../ReadinessPack/pack.dsl"
};
static const unsigned char province_csv[] = {
#embed "../ReadinessPack/province.csv"
};
static const unsigned char regency_csv[] = {
#embed "../ReadinessPack/regency.csv"
};
static const unsigned char district_csv[] = {
#embed "../ReadinessPack/district.csv"
};
static const unsigned char subdistrict_csv[] = {
#embed "../ReadinessPack/subdistrict.csv"
};
static const unsigned char facility_list_csv[] = {
#embed "../ReadinessPack/facility_list.csv"
};
static const unsigned char regional_office_csv[] = {
#embed "../ReadinessPack/regional_office.csv"
};
static const unsigned char election_csv[] = {
#embed "../ReadinessPack/election.csv"
};
static const unsigned char satker_csv[] = {
#embed "../ReadinessPack/satker.csv"
};
static const unsigned char stage_csv[] = {
#embed "../ReadinessPack/stage.csv"
};
static const unsigned char tps_csv[] = {
#embed "../ReadinessPack/tps.csv"
};
static const unsigned char ballots_csv[] = {
#embed "../ReadinessPack/ballots.csv"
};
static const unsigned char wbp_csv[] = {
#embed "../ReadinessPack/wbp.csv"
};
static const unsigned char events_csv[] = {
#embed "../ReadinessPack/events.csv"
};
static const unsigned char staff_csv[] = {
#embed "../ReadinessPack/staff.csv"
};
static const unsigned char reminder_csv[] = {
#embed "../ReadinessPack/reminder.csv"
};
static const unsigned char outreach_csv[] = {
#embed "../ReadinessPack/outreach.csv"
};
static const unsigned char violation_csv[] = {
#embed "../ReadinessPack/violation.csv"
};
static const unsigned char sanction_csv[] = {
#embed "../ReadinessPack/sanction.csv"
};
static const unsigned char official_csv[] = {
#embed "../ReadinessPack/official.csv"
};
static const unsigned char article_csv[] = {
#embed "../ReadinessPack/article.csv"
};
static const unsigned char headline_csv[] = {
#embed "../ReadinessPack/headline.csv"
};
static const unsigned char statements_csv[] = {
#embed "../ReadinessPack/statements.csv"
};
static const unsigned char figure_csv[] = {
#embed "../ReadinessPack/figure.csv"
};
static const unsigned char lesson_01_first[] = {
#embed "../ReadinessPack/lessons/01-first.dsl"
};
static const unsigned char lesson_02_what_was_counted[] = {
#embed "../ReadinessPack/lessons/02-what-was-counted.dsl"
};
static const unsigned char lesson_03_filtering[] = {
#embed "../ReadinessPack/lessons/03-filtering.dsl"
};
static const unsigned char lesson_04_and_or_not[] = {
#embed "../ReadinessPack/lessons/04-and-or-not.dsl"
};
static const unsigned char lesson_05_groups[] = {
#embed "../ReadinessPack/lessons/05-groups.dsl"
};
static const unsigned char lesson_06_count_or_sum[] = {
#embed "../ReadinessPack/lessons/06-count-or-sum.dsl"
};
static const unsigned char lesson_07_blank[] = {
#embed "../ReadinessPack/lessons/07-blank.dsl"
};
static const unsigned char lesson_08_percent[] = {
#embed "../ReadinessPack/lessons/08-percent.dsl"
};
static const unsigned char lesson_08b_loading[] = {
#embed "../ReadinessPack/lessons/08b-loading.dsl"
};
static const unsigned char lesson_09_dirty_data[] = {
#embed "../ReadinessPack/lessons/09-dirty-data.dsl"
};
static const unsigned char lesson_10_as_of[] = {
#embed "../ReadinessPack/lessons/10-as-of.dsl"
};
static const unsigned char lesson_11_changes[] = {
#embed "../ReadinessPack/lessons/11-changes.dsl"
};
static const unsigned char lesson_12_three_lists[] = {
#embed "../ReadinessPack/lessons/12-three-lists.dsl"
};
static const unsigned char lesson_13_links[] = {
#embed "../ReadinessPack/lessons/13-links.dsl"
};
static const unsigned char lesson_13b_matching[] = {
#embed "../ReadinessPack/lessons/13b-matching.dsl"
};
static const unsigned char lesson_14_ballots[] = {
#embed "../ReadinessPack/lessons/14-ballots.dsl"
};
static const unsigned char lesson_15_what_if[] = {
#embed "../ReadinessPack/lessons/15-what-if.dsl"
};
static const unsigned char lesson_16_why_verify[] = {
#embed "../ReadinessPack/lessons/16-why-verify.dsl"
};
static const unsigned char lesson_17_personal_data[] = {
#embed "../ReadinessPack/lessons/17-personal-data.dsl"
};
static const unsigned char lesson_18_rules[] = {
#embed "../ReadinessPack/lessons/18-rules.dsl"
};
static const unsigned char lesson_19_daily_report[] = {
#embed "../ReadinessPack/lessons/19-daily-report.dsl"
};

static const struct {
    const char *name;
    const unsigned char *bytes;
    long size;
} files[] = {
    {"pack.dsl", pack_dsl, sizeof pack_dsl},
    {"province.csv", province_csv, sizeof province_csv},
    {"regency.csv", regency_csv, sizeof regency_csv},
    {"district.csv", district_csv, sizeof district_csv},
    {"subdistrict.csv", subdistrict_csv, sizeof subdistrict_csv},
    {"facility_list.csv", facility_list_csv, sizeof facility_list_csv},
    {"regional_office.csv", regional_office_csv, sizeof regional_office_csv},
    {"election.csv", election_csv, sizeof election_csv},
    {"satker.csv", satker_csv, sizeof satker_csv},
    {"stage.csv", stage_csv, sizeof stage_csv},
    {"tps.csv", tps_csv, sizeof tps_csv},
    {"ballots.csv", ballots_csv, sizeof ballots_csv},
    {"wbp.csv", wbp_csv, sizeof wbp_csv},
    {"events.csv", events_csv, sizeof events_csv},
    {"staff.csv", staff_csv, sizeof staff_csv},
    {"reminder.csv", reminder_csv, sizeof reminder_csv},
    {"outreach.csv", outreach_csv, sizeof outreach_csv},
    {"violation.csv", violation_csv, sizeof violation_csv},
    {"sanction.csv", sanction_csv, sizeof sanction_csv},
    {"official.csv", official_csv, sizeof official_csv},
    {"article.csv", article_csv, sizeof article_csv},
    {"headline.csv", headline_csv, sizeof headline_csv},
    {"statements.csv", statements_csv, sizeof statements_csv},
    {"figure.csv", figure_csv, sizeof figure_csv},
    {"lessons/01-first.dsl", lesson_01_first, sizeof lesson_01_first},
    {"lessons/02-what-was-counted.dsl", lesson_02_what_was_counted, sizeof lesson_02_what_was_counted},
    {"lessons/03-filtering.dsl", lesson_03_filtering, sizeof lesson_03_filtering},
    {"lessons/04-and-or-not.dsl", lesson_04_and_or_not, sizeof lesson_04_and_or_not},
    {"lessons/05-groups.dsl", lesson_05_groups, sizeof lesson_05_groups},
    {"lessons/06-count-or-sum.dsl", lesson_06_count_or_sum, sizeof lesson_06_count_or_sum},
    {"lessons/07-blank.dsl", lesson_07_blank, sizeof lesson_07_blank},
    {"lessons/08-percent.dsl", lesson_08_percent, sizeof lesson_08_percent},
    {"lessons/08b-loading.dsl", lesson_08b_loading, sizeof lesson_08b_loading},
    {"lessons/09-dirty-data.dsl", lesson_09_dirty_data, sizeof lesson_09_dirty_data},
    {"lessons/10-as-of.dsl", lesson_10_as_of, sizeof lesson_10_as_of},
    {"lessons/11-changes.dsl", lesson_11_changes, sizeof lesson_11_changes},
    {"lessons/12-three-lists.dsl", lesson_12_three_lists, sizeof lesson_12_three_lists},
    {"lessons/13-links.dsl", lesson_13_links, sizeof lesson_13_links},
    {"lessons/13b-matching.dsl", lesson_13b_matching, sizeof lesson_13b_matching},
    {"lessons/14-ballots.dsl", lesson_14_ballots, sizeof lesson_14_ballots},
    {"lessons/15-what-if.dsl", lesson_15_what_if, sizeof lesson_15_what_if},
    {"lessons/16-why-verify.dsl", lesson_16_why_verify, sizeof lesson_16_why_verify},
    {"lessons/17-personal-data.dsl", lesson_17_personal_data, sizeof lesson_17_personal_data},
    {"lessons/18-rules.dsl", lesson_18_rules, sizeof lesson_18_rules},
    {"lessons/19-daily-report.dsl", lesson_19_daily_report, sizeof lesson_19_daily_report},
};

static const int count = sizeof files / sizeof files[0];

int siap_pack_file_count(void) {
    return count;
}

const char *siap_pack_file_name(int index) {
    return index >= 0 && index < count ? files[index].name : 0;
}

const unsigned char *siap_pack_file_bytes(int index) {
    return index >= 0 && index < count ? files[index].bytes : 0;
}

long siap_pack_file_size(int index) {
    return index >= 0 && index < count ? files[index].size : 0;
}
