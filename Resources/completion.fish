# samverkan completion fish
function __samverkan_typed
    set -l words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case {{with-value}}
                set skip 1
            case '-*'
            case '*'
                set -a words $word
        end
    end
    string join \n $words
end

# Whether a command has as many words behind it; with "more" also when it has more.
function __samverkan_at
    set -l words (__samverkan_typed)
    set -l behind (math (count $words) - 1)
    test "$words[1]" = "$argv[1]"; and test $behind -ge $argv[2]
    and begin
        test "$argv[3]" = more; or test $behind -eq $argv[2]
    end
end

function __samverkan_first
    test (count (__samverkan_typed)) -eq 0
end

function __samverkan_kind
    set -l words (__samverkan_typed)
    contains -- "$words[1]" add set; and test "$words[2]" = "$argv[1]"
end

complete -c samverkan -f
{{lines}}
