curl 'https://chat.example.com/api/chat.postMessage' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Content-Type: application/json; charset=utf-8' \
  --data-raw '{"channel":"C0EXAMPLE","text":"Deploy finished :tada: 🎉","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co."}}],"unfurl_links":false}'
