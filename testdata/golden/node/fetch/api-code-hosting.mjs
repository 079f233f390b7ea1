const response = await fetch("https://code.example.com/repos/example/project/issues", {
  method: "POST",
  headers: {
    "Accept": "application/vnd.example.v3+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
    "User-Agent": "example-client/1.0",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    "title": "Crash on start",
    "body": "Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```",
    "labels": ["bug"],
    "assignees": [],
    "milestone": null,
  }),
});

console.log(await response.text());
