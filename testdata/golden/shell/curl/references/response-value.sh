login_token="${LOGIN_TOKEN?}"

case "$login_token" in *[[:cntrl:]]*) echo 'a variable has a line break' >&2; false ;; esac &&
curl 'https://api.example.com/me' \
  --header "Authorization: Bearer $login_token"
