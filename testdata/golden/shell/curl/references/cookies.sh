session="${SESSION?}"

case "$session" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://shop.example.com/basket' \
  --header "Cookie: session=$session; theme=dark"
