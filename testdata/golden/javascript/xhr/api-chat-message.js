const xhr = new XMLHttpRequest();
xhr.open("POST", "https://chat.example.com/api/chat.postMessage");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Content-Type", "application/json; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([JSON.stringify({
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
})]));
