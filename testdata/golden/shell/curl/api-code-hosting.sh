curl 'https://code.example.com/repos/example/project/issues' \
  --header 'Accept: application/vnd.example.v3+json' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'X-Api-Version: 2026-01-01' \
  --header 'User-Agent: example-client/1.0' \
  --header 'Content-Type: application/json' \
  --data-raw '{"title":"Crash on start","body":"Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```","labels":["bug"],"assignees":[],"milestone":null}'
