date_value="$(LC_ALL=C date -u '+%a, %d %b %Y %H:%M:%S GMT')"
date_value_2="$(date -u '+%Y-%m-%dT%H:%M:%S.000Z')"
date_value_3="$(LC_ALL=C date -u '+%Y-%m-%d')"
date_value_4="$(LC_ALL=C date -u -d '2 days' '+%Y-%m-%d %H:%M:%S')"
date_value_5="$(LC_ALL=C date -u -d '90 seconds' '+%Y-%m-%d %H:%M:%S')"

curl 'https://api.example.com/events' \
  --header "Date: $date_value" \
  --header "X-Iso: $date_value_2" \
  --header "X-Day: $date_value_3" \
  --header "X-Minute: $date_value_4" \
  --header "X-Second: $date_value_5"
