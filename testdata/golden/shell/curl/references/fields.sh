odd="${ODD?}"
first="${FIRST?}"
second="${SECOND?}"

case "${odd}${first}$second" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/items' \
  --header "X-Odd: a $odd z" \
  --header "X-Two: ${first}$second" \
  --header 'X-Braces: {"'"$first"'": "{'"$second"'}"}' \
  --header "X-Same: $first" \
  --header 'X-Quote: it'\''s "'"$first"'" \ $x ${y} `z` %s !'
