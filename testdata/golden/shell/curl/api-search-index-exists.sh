curl --head 'https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local' \
  --header 'Authorization: ApiKey YOUR_API_KEY'
