# The daily readiness report of a province on one page; `laporan-harian.dsl` is its longer Indonesian twin.
# Laporan harian kesiapan sebuah provinsi pada satu halaman; `laporan-harian.dsl` ialah kembarannya yang lebih lengkap.

param date: date = 2024-02-13
param province: province = Babel

let $yesterday = $date - 1 day
let $held = count wbp where province = $province as of $date
let $before = count wbp where province = $province as of $yesterday
let $silent = count satker where province = $province and last_report < $date

report "Readiness of {$province} on {$date}" {
    say "{$held} people are held, {$before} the day before."
    say "- {count wbp where province = $province and can_vote as of $date} of them stand on a list of a polling place there."
    say "- Facilities that have not reported by that day: {$silent}."

    report "Held, and on which list" {
        count wbp where province = $province by satker across voter_list as of $date
        share where can_vote of wbp
            where province = $province and eligible
            by satker
            as of $date
            | sort share
            | chart bar
    }
    report "Since the day before" {
        changes of wbp where province = $province from $yesterday to $date by cause
    }
    report "Ballots" {
        show name, site_need as need, site_supply as supply, site_shortage_listed as shortage of satker
            where province = $province and site_size > 0 as of $date sort site_shortage_listed desc
    }
    report "Rules that do not hold" {
        check satker
            where province = $province
            as of $date
            | where outcome = fails
            | by rule, severity
            | sort count desc
    }
    report "Not reported" {
        show name, last_report of satker where province = $province and last_report < $date
    }
}

save report to "save/daily-report.html"

expect count wbp where province = Babel as of 2024-02-13 gives 2595
