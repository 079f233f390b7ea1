name="${NAME?}"

case "$name" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl --request 'purge' "https://api.example.com/$name" \
  --header "X-Same: $name"
