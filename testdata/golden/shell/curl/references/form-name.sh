field="${FIELD?}"
plain="${PLAIN?}"

case "$field" in *[!A-Za-z0-9._~-]*) echo 'field has characters to be percent-encoded' >&2; false ;; esac &&
case "$plain" in *[!A-Za-z0-9._~-]*) echo 'plain has characters to be percent-encoded' >&2; false ;; esac &&
curl 'https://login.example.com/token' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw "$field=1&b=$plain"
