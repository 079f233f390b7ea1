import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json; charset=utf-8",
}
payload = {
    "channel": "C0EXAMPLE",
    "text": "Deploy finished :tada: 🎉",
    "blocks": [
        {
            "type": "section",
            "text": {
                "type": "mrkdwn",
                "text": "*Deploy* of <https://www.example.com/app|app> by <@U0EXAMPLE> & co.",
            },
        },
    ],
    "unfurl_links": False,
}
body = json.dumps(payload).encode()

connection = HTTPSConnection("chat.example.com")
connection.request("POST", "/api/chat.postMessage", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
