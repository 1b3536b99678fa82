# samverkan completion bash
_samverkan() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command='' kind='' place=0 i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      {{with-value}}) ((i++)) ;;
      -*) ;;
      *)
        if [[ -z $command ]]; then
          command=${COMP_WORDS[i]}
        else
          ((place++))
          [[ -n $kind ]] || kind=${COMP_WORDS[i]}
        fi
        ;;
    esac
  done
  case $before in
{{values}}
  esac
  if [[ $word == -* ]]; then
    case $command in
{{options}}
    esac
    return
  fi
  case $command:$place in
{{operands}}
  esac
}

_samverkan_words() { COMPREPLY=($(compgen -W "$*" -- "$word")); }
_samverkan_files() { compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")); }
_samverkan_folders() { compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")); }
_samverkan_fields() {
  compopt -o nospace
  case $kind in
{{fields}}
  esac
}
complete -F _samverkan samverkan
