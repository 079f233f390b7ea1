query="${QUERY?}"

curl "https://api.example.com/search?q=$query&limit=10&from=$FROM_DATE"
