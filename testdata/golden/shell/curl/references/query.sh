query="${QUERY?}"

case "$query" in *[!A-Za-z0-9._~-]*) echo 'query has characters to be percent-encoded' >&2; false ;; esac &&
case "$FROM_DATE" in *[!A-Za-z0-9._~-]*) echo 'FROM_DATE has characters to be percent-encoded' >&2; false ;; esac &&
curl "https://api.example.com/search?q=$query&limit=10&from=$FROM_DATE"
