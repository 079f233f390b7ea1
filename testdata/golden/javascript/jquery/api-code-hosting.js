$.ajax({
  url: "https://code.example.com/repos/example/project/issues",
  method: "POST",
  headers: {
    "Accept": "application/vnd.example.v3+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
  },
  contentType: "application/json",
  data: JSON.stringify({
    "title": "Crash on start",
    "body": "Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```",
    "labels": ["bug"],
    "assignees": [],
    "milestone": null,
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
