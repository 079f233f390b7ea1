curl 'https://api.example.com/headers' \
  --header "$(printf 'X-City: K\366ln')" \
  --header "$(printf 'X-High: \200\240\37700')"
