const xhr = new XMLHttpRequest();
xhr.open("POST", "https://code.example.com/repos/example/project/issues");
xhr.setRequestHeader("Accept", "application/vnd.example.v3+json");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("X-Api-Version", "2026-01-01");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "title": "Crash on start",
  "body": "Steps:\n\n1. run `app --init`\n2. see *nothing*\n\n```\npanic: \"oops\"\n```",
  "labels": ["bug"],
  "assignees": [],
  "milestone": null,
}));
