#compdef samverkan
# samverkan completion zsh

_samverkan_fields() {
  case $words[2] in
{{fields}}
  esac
}

_samverkan() {
  local context state state_descr line
  typeset -A opt_args
  local -a everywhere screen commands
  everywhere=(
{{everywhere}}
  )
  screen=(
{{screen}}
  )
  commands=(
{{commands}}
  )
  _arguments -C $everywhere $screen '1: :->command' '*:: :->operands'
  case $state in
    command) _describe command commands ;;
    operands)
      case $words[1] in
{{operands}}
      esac
      ;;
  esac
}

_samverkan "$@"
