base_url="${BASE_URL?}"
item_id="${ITEM_ID?}"

case "$item_id" in . | .. | *[!A-Za-z0-9._~-]*) echo 'item_id has characters to be percent-encoded' >&2; false ;; esac &&
curl "$base_url/items/$item_id?page=2" \
  --header 'Accept: application/json'
