date_value="$(LC_ALL=C date '+%Y/%m/%d %H:%M')"

curl 'https://api.example.com/events' \
  --header "X-Day: $date_value"
