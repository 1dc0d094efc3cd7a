# Completion of siap for bash: options, their values, scripts; by hand, since options stand without the subcommand "run".
_siap() {
    local word=$2 before=$3 command=run place
    COMPREPLY=()
    for ((place = 1; place < COMP_CWORD; place++)); do
        case ${COMP_WORDS[place]} in
        run | fmt | lint | learn | help) ((place == 1)) && command=${COMP_WORDS[place]} ;;
        esac
    done
    case $command:$before in
    run:--format) COMPREPLY=($(compgen -W 'table csv tsv json ndjson markdown html' -- "$word")) && return ;;
    run:--language | learn:--language) COMPREPLY=($(compgen -W 'id en' -- "$word")) && return ;;
    run:--pack | learn:--pack) COMPREPLY=($(compgen -d -- "$word")) && return ;;
    run:--set | run:-c) return ;;
    esac
    local options='--version --help'
    case $command in
    run) options+=' -c --set --pack --format --language --no-color --timing --allow-rejects --unmasked' ;;
    fmt) options+=' --check' ;;
    learn) options+=' --check --pack --language --no-color' ;;
    help) COMPREPLY=($(compgen -W 'run fmt lint learn' -- "$word")) && return ;;
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    ((COMP_CWORD == 1)) && COMPREPLY=($(compgen -W 'run fmt lint learn help' -- "$word"))
    local file
    while IFS= read -r file; do
        [[ -d $file || $file == *.dsl || $file == *.siap ]] && COMPREPLY+=("$file")
    done < <(compgen -f -- "$word")
}

complete -o filenames -F _siap siap
