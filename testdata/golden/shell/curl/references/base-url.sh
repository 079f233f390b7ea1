base_url="${BASE_URL?}"
item_id="${ITEM_ID?}"

curl "$base_url/items/$item_id?page=2" \
  --header 'Accept: application/json'
