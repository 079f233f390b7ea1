$.ajax({
  url: "https://chat.example.com/api/chat.postMessage",
  method: "POST",
  headers: { "Authorization": "Bearer YOUR_TOKEN" },
  contentType: "application/json; charset=utf-8",
  data: new Blob([JSON.stringify({
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
})]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
