const response = await axios.post("https://chat.example.com/api/chat.postMessage", new TextEncoder().encode(JSON.stringify({
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
})), {
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Content-Type": "application/json; charset=utf-8",
  },
});

console.log(response.data);
