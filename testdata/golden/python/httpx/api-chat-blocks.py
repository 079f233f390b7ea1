import httpx

url = "https://chat.example.com/api/chat.postMessage"
headers = {"Authorization": "Bearer YOUR_BOT_TOKEN"}
payload = {
    "channel": "C0EXAMPLE",
    "thread_ts": "1767349800.000100",
    "text": "Release 1.4.0 is out 🎉",
    "blocks": [
        {
            "type": "header",
            "text": {
                "type": "plain_text",
                "text": "🚀 Release 1.4.0",
                "emoji": True,
            },
        },
        {
            "type": "section",
            "fields": [
                {"type": "mrkdwn", "text": "*By:*\n<!here> 👩\u200d💻"},
                {"type": "mrkdwn", "text": "*Regions:*\n🇩🇪 🇯🇵"},
            ],
        },
        {"type": "divider"},
        {
            "type": "actions",
            "elements": [
                {
                    "type": "button",
                    "style": "primary",
                    "text": {"type": "plain_text", "text": "Notes"},
                    "url": "https://www.example.com/notes?v=1.4.0&lang=en#top",
                    "value": "notes",
                },
            ],
        },
    ],
}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
