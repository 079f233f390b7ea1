curl 'https://code.example.com/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2' \
  --header 'Accept: application/vnd.example+json' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'X-Api-Version: 2026-01-01' \
  --header 'If-None-Match: W/"a18c3bded88eb5dbb5c849a489412bf3"' \
  --header 'User-Agent: example-client/1.0'
