name="${NAME?}"

case "$name" in . | .. | *[!A-Za-z0-9._~-]*) echo 'name has characters to be percent-encoded' >&2; false ;; esac &&
case "$name" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl --request 'purge' "https://api.example.com/$name" \
  --header "X-Same: $name"
