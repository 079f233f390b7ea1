id="${ID_VALUE?}"

case "$id" in . | .. | *[!A-Za-z0-9._~-]*) echo 'id has characters to be percent-encoded' >&2; false ;; esac &&
case "$ID" in *[!A-Za-z0-9._~-]*) echo 'ID has characters to be percent-encoded' >&2; false ;; esac &&
curl "https://api.example.com/$id/$id?id=$id&env=$ID"
