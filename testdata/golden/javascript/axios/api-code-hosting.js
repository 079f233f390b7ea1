const response = await axios.post("https://code.example.com/repos/example/project/issues", {
  "title": "Crash on start",
  "body": "Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```",
  "labels": ["bug"],
  "assignees": [],
  "milestone": null,
}, {
  headers: {
    "Accept": "application/vnd.example.v3+json",
    "Authorization": "Bearer YOUR_TOKEN",
    "X-Api-Version": "2026-01-01",
  },
});

console.log(response.data);
