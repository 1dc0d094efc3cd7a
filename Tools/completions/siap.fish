# Completion of siap for fish: options, their values, scripts; by hand, since options stand without the subcommand "run".
set -l commands run fmt lint help
set -l asks "not __fish_seen_subcommand_from fmt lint help"

complete -c siap -f
complete -c siap -n "__fish_is_first_token" -a run -d "The shell, one question, or a script"
complete -c siap -n "__fish_is_first_token" -a fmt -d "Write scripts in the usual form"
complete -c siap -n "__fish_is_first_token" -a lint -d "Say what in a script is wrong"
complete -c siap -n "__fish_is_first_token" -a help -d "Help of a command"
complete -c siap -n "not __fish_seen_subcommand_from help" -k -a "(__fish_complete_suffix .dsl)"
complete -c siap -n "__fish_seen_subcommand_from help" -a "run fmt lint"
complete -c siap -l version -d "Show the version"
complete -c siap -s h -l help -d "Show help"
complete -c siap -n "$asks" -s c -x -d "Answer this question and stop"
complete -c siap -n "$asks" -l set -x -d "NAME=VALUE for a param of the script"
complete -c siap -n "$asks" -l pack -x -a "(__fish_complete_directories)" -d "Another pack: a folder with a pack.dsl"
complete -c siap -n "$asks" -l format -x -a "table csv tsv json ndjson markdown html" -d "The form of answers"
complete -c siap -n "$asks" -l language -x -a "id\tIndonesian en\tEnglish" -d "The tongue of replies"
complete -c siap -n "$asks" -l no-color -d "No colour, also on a terminal"
complete -c siap -n "$asks" -l timing -d "Say how long each answer took"
complete -c siap -n "$asks" -l allow-rejects -d "A load with rejected rows is no failure"
complete -c siap -n "$asks" -l unmasked -d "Let a script show private attributes"
complete -c siap -n "__fish_seen_subcommand_from fmt" -l check -d "Change nothing; fail when a script is not in the usual form"
