const response = await fetch("https://chat.example.com/api/chat.postMessage", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json; charset=utf-8",
  },
  body: JSON.stringify({
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
    "unfurl_links": false,
  }),
});

console.log(await response.text());
