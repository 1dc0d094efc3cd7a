#include "CReadinessPack.h"

// #embed is standard C since C23, and known to clang before it is asked for.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char pack_dsl[] = {
#embed "../ReadinessPack/pack.dsl"
};
static const unsigned char province_csv[] = {
#embed "../ReadinessPack/province.csv"
};
static const unsigned char district_csv[] = {
#embed "../ReadinessPack/district.csv"
};
static const unsigned char regency_csv[] = {
#embed "../ReadinessPack/regency.csv"
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

static const struct {
    const char *name;
    const unsigned char *bytes;
    long size;
} files[] = {
    {"pack.dsl", pack_dsl, sizeof pack_dsl},
    {"province.csv", province_csv, sizeof province_csv},
    {"district.csv", district_csv, sizeof district_csv},
    {"regency.csv", regency_csv, sizeof regency_csv},
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
