name="${NAME?}"

curl --request 'purge' "https://api.example.com/$name" \
  --header "X-Same: $name"
