session="${SESSION?}"

curl 'https://shop.example.com/basket' \
  --header "Cookie: session=$session; theme=dark"
