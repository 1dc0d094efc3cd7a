# Completion of siap for bash: options, their values, scripts; by hand, since options stand without the subcommand "run".
_siap() {
    local word=$2 before=$3 command=run place
    COMPREPLY=()
    for ((place = 1; place < COMP_CWORD; place++)); do
        case ${COMP_WORDS[place]} in
        run | fmt | lint | learn | pack | synth | bench | help) ((place == 1)) && command=${COMP_WORDS[place]} ;;
        check) [[ $place:$command == 2:pack ]] && command=check ;;
        esac
    done
    case $command:$before in
    run:--format) COMPREPLY=($(compgen -W 'table csv tsv json ndjson markdown html' -- "$word")) && return ;;
    bench:--format) COMPREPLY=($(compgen -W 'table csv' -- "$word")) && return ;;
    run:--language | learn:--language | check:--language | synth:--language) COMPREPLY=($(compgen -W 'id en' -- "$word")) && return ;;
    run:--pack | learn:--pack | synth:--pack | bench:--pack | synth:--to) COMPREPLY=($(compgen -d -- "$word")) && return ;;
    run:--set | run:-c | synth:--rows | synth:--seed | synth:--table) return ;;
    bench:--runs | bench:--load | bench:--synth | bench:--seed) return ;;
    esac
    local options='--version --help'
    case $command in
    run) options+=' -c --set --pack --format --language --no-color --timing --allow-rejects --unmasked' ;;
    fmt) options+=' --check' ;;
    learn) options+=' --check --pack --language --no-color' ;;
    check) options+=' --language' ;;
    synth) options+=' --rows --seed --to --pack --table --language' ;;
    bench) options+=' --runs --format --pack --load --synth --seed' ;;
    help) COMPREPLY=($(compgen -W 'run fmt lint learn pack synth bench' -- "$word")) && return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    case $command in
    pack) COMPREPLY=($(compgen -W 'check' -- "$word")) && return ;;
    check) COMPREPLY=($(compgen -d -- "$word")) && return ;;
    synth) return ;;
    esac
    ((COMP_CWORD == 1)) && COMPREPLY=($(compgen -W 'run fmt lint learn pack synth bench help' -- "$word"))
    local file
    while IFS= read -r file; do
        [[ -d $file || $file == *.dsl || $file == *.siap ]] && COMPREPLY+=("$file")
    done < <(compgen -f -- "$word")
}

complete -o filenames -F _siap siap
