name="${NAME?}"
plain="${PLAIN?}"

case "$name" in . | .. | *[!A-Za-z0-9._~-]*) echo 'name has characters to be percent-encoded' >&2; false ;; esac &&
case "$plain" in *[!A-Za-z0-9._~-]*) echo 'plain has characters to be percent-encoded' >&2; false ;; esac &&
curl --path-as-is "https://api.example.com/a/../$name/%7e?a=$plain&&b"
